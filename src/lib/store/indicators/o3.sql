-- One row per month of the period: distinct senior oversight officers with a live case on some day of the month.
with held as (
  select soo_code, date_trunc('month', appointed_on) as from_month,
         date_trunc('month', least(coalesce(ended_on, data_date), coalesce(closed_on, data_date))) as to_month
  from soo_assignments
  join selected_cases using (case_ref), period
),
-- Months of an officer that an earlier assignment covers already are left out, so that none is counted twice.
covered as (
  select from_month, to_month, max(to_month) over (partition by soo_code order by from_month, to_month rows between unbounded preceding and 1 preceding) as covered_to
  from held
  where from_month <= to_month and soo_code is not null
),
changes as (
  select case when covered_to >= from_month then covered_to + interval 1 month else from_month end as month, 1 as change from covered where covered_to is null or to_month > covered_to
  union all
  select to_month + interval 1 month, -1 from covered where covered_to is null or to_month > covered_to
),
monthly as (
  select greatest(month, first_month)::date as month, sum(change) as change from changes, period group by all
)
select period_months.month::date as period,
       coalesce(sum(change) over (order by period_months.month), 0)::double as numerator,
       null::double as denominator
from period_months
left join monthly using (month)
qualify period_months.month >= (select date_trunc('month', min(appointed_on)) from soo_assignments)
order by period
