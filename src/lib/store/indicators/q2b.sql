-- One row per month of the period: appointments for which independence is known, and those independent of the investigation, by month of appointment.
with counted as (
  select date_trunc('month', appointed_on)::date as month_in, independent = 'yes' as ok
  from soo_assignments
  semi join selected_cases using (case_ref)
  where independent in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
