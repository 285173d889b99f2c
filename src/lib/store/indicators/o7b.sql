-- One row per type of slot: slots of the type, of all slots of the period.
select slot_type::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from selected_slots
group by slot_type
order by numerator desc, part
