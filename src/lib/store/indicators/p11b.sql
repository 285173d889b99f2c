-- One row per month of the period: updates made whose method can be held against what the victim agreed, and those that honoured it, by month of the update.
with counted as (
  select date_trunc('month', done_on)::date as month_in, preference_honoured = 'yes' as ok
  from victim_updates
  semi join selected_cases using (case_ref)
  where done_on is not null and preference_honoured in ('yes', 'no')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
