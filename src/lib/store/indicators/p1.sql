-- One row per month of the period: cases reported.
select period_months.month::date as period,
       count(case_ref)::double as numerator,
       null::double as denominator
from period_months
left join selected_cases on reported_month = month
group by month
order by period
