-- One row per month of the period with panels: conflicts of interest declared at the panels held.
select period_months.month::date as period,
       coalesce(sum(conflicts_declared), 0)::double as numerator,
       count(conflicts_declared)::double as denominator
from period_months
left join selected_panels on panel = month and status = 'held'
group by month
order by period
