-- One row per month of the period: people of partner agencies trained so far.
select period_months.month::date as period,
       coalesce(sum(headcount), 0)::double as numerator,
       null::double as denominator
from period_months
left join training on training.month <= period_months.month and programme in ('idva_police_misconduct', 'partner_workshop')
group by period_months.month
order by period
