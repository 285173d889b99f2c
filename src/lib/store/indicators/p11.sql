-- One row per month of the period: cases where it is recorded whether contact was agreed, and those where it was, by month of report.
select period_months.month::date as period,
       count(*) filter (contact_agreed = 'yes')::double as numerator,
       count(contact_agreed)::double as denominator
from period_months
left join selected_cases on reported_month = month and contact_agreed in ('yes', 'no')
group by month
order by period
