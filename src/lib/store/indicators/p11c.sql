-- One row per month of the period: updates made to victims who work for the police, and those into which a manager was copied without consent, by month of the update.
with counted as (
  select date_trunc('month', done_on)::date as month_in, manager_copied = 'yes' as ok
  from victim_updates
  semi join selected_cases using (case_ref)
  where done_on is not null and manager_copied in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
