-- One row per month of the period: marks given to the tone of the panel, added up, and how many were given.
select period_months.month::date as period,
       coalesce(sum(score), 0)::double as numerator,
       count(score)::double as denominator
from period_months
left join feedback on panel = month and item = 'panel_tone'
group by month
order by period
