-- One row per month of the period: providers known by its last day, and those with a single point of contact on it.
with providers as (
  select provider_code, min(month) as known_from
  from (select provider_code, active_from as month from spocs union all select provider_code, month from training)
  where provider_code is not null
  group by provider_code
)
select month::date as period,
       (select count(distinct provider_code) from spocs where active_from <= last_day(month) and (active_to is null or active_to >= last_day(month)))::double as numerator,
       (select count(*) from providers where known_from <= last_day(month))::double as denominator
from period_months
order by period
