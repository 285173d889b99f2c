-- One row per month of the period: actions set by its end and not done by its end. Withdrawn and superseded ones are left out.
with live as (
  select set_on, done_on from actions
  where status not in ('withdrawn', 'superseded')
    and (case_ref is null or case_ref in (select case_ref from selection))
),
month_ends as (
  select month, least(last_day(month), data_date) as month_end from period_months, period
)
select month_ends.month::date as period,
       count(set_on)::double as numerator,
       null::double as denominator
from month_ends
left join live on set_on <= month_end and (done_on is null or done_on > month_end)
where month >= (select date_trunc('month', min(set_on)) from actions)
group by month
order by period
