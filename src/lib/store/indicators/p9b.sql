-- One row per month of the period: cases in which support was offered, and those in which it was accepted, by month of report.
with counted as (
  select reported_month as month_in, accepted as ok
  from (
    select case_ref,
           bool_or(status in ('offered_accepted', 'already_engaged', 'engaged', 'disengaged')) as accepted,
           bool_or(status in ('offered_accepted', 'offered_declined', 'already_engaged', 'engaged', 'disengaged', 'no_consent')) as offered
    from support group by case_ref
  )
  join selected_cases using (case_ref)
  where offered
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
