-- One row per type of slot: minutes taken, over the slots of the period whose time is recorded.
select slot_type::varchar as part,
       sum(actual_minutes)::double as numerator,
       count(*)::double as denominator
from selected_slots
where actual_minutes is not null
group by slot_type
order by part
