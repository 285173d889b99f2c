-- One row per programme: people trained in the period.
select programme::varchar as part,
       sum(headcount)::double as numerator,
       null::double as denominator
from training, period
where month between first_month and last_month
group by programme
order by numerator desc, part
