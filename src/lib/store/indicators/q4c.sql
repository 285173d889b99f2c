-- One row per kind of confidentiality incident: those of the period, of all.
select kind::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from confidentiality_incidents, period
where month between first_month and last_month
group by kind
order by numerator desc, part
