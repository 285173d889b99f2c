-- One row per way of handling: confidentiality incidents of the period handled so, of all.
select coalesce(handled_as, 'none')::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from confidentiality_incidents, period
where month between first_month and last_month
group by part
order by numerator desc, part
