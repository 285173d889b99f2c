-- One row per month of the period: cases with a known route, and those that came by a route inside the force, by month of report.
with counted as (
  select reported_month as month_in,
         referral_route in ('line_manager', 'colleague', 'self_disclosure', 'psd', 'acu', 'confidential_line', 'occupational_health_or_welfare', 'survivors_network') as ok
  from selected_cases
  where referral_route not in ('not_known', 'not_applicable', 'not_recorded')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
