-- One row per month of the period: providers known, and those with a single point of contact on its last day.
with providers as (
  select distinct provider_code from spocs
  union
  select distinct provider_code from training where provider_code is not null
),
active as (
  select period_months.month, count(distinct provider_code) as with_contact
  from period_months
  left join spocs on active_from <= last_day(period_months.month) and (active_to is null or active_to >= last_day(period_months.month))
  group by period_months.month
)
select active.month::date as period,
       with_contact::double as numerator,
       (select count(*) from providers)::double as denominator
from active
order by period
