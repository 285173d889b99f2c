-- One row per month of the period: distinct senior oversight officers with a live case on some day of the month.
with held as (
  select soo_code, appointed_on, least(coalesce(ended_on, data_date), coalesce(closed_on, data_date)) as last_on
  from soo_assignments
  join selected_cases using (case_ref), period
)
select period_months.month::date as period,
       count(distinct soo_code)::double as numerator,
       null::double as denominator
from period_months
left join held on appointed_on <= last_day(month) and last_on >= month
where month >= (select date_trunc('month', min(appointed_on)) from soo_assignments)
group by month
order by period
