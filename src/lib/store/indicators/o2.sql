-- One row per month of the period: whether the panel was held, of those held or cancelled.
select period_months.month::date as period,
       count(*) filter (status = 'held')::double as numerator,
       count(panel)::double as denominator
from period_months
left join selected_panels on panel = month and status in ('held', 'cancelled')
group by month
order by period
