-- One row per month of the period: actions set by its end and not done by its end. Withdrawn and superseded ones are left out.
with live as (
  select set_on, done_on
  from actions, period
  where status not in ('withdrawn', 'superseded') and set_on <= data_date and (done_on is null or done_on >= set_on)
    and (case_ref is null or case_ref in (select case_ref from selection))
),
changes as (
  select date_trunc('month', set_on) as month, 1 as change from live
  union all
  select date_trunc('month', done_on), -1 from live, period where done_on <= data_date
),
monthly as (
  select greatest(month, first_month) as month, sum(change) as change from changes, period group by all
)
select period_months.month::date as period,
       coalesce(sum(change) over (order by period_months.month), 0)::double as numerator,
       null::double as denominator
from period_months
left join monthly using (month)
qualify period_months.month >= (select date_trunc('month', min(set_on)) from actions)
order by period
