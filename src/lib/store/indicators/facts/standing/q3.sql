-- One row per case that is open at the data date and alert, in its month of report: whether the alert applies to it.
with officers as (
  select case_ref, count(*) as officers from investigators group by case_ref
),
missed as (
  select distinct case_ref from updates_due, period where done_on is null and due_on < data_date
),
open as (
  select cases.case_ref, reported_month,
         date_diff('day', coalesce(reported_on, last_day(reported_month)), data_date) as age,
         coalesce(officers, 0) as officers,
         missed.case_ref is not null as update_missed
  from cases
  left join officers on officers.case_ref = cases.case_ref
  left join missed on missed.case_ref = cases.case_ref
  cross join period
  where (closed_on is null or closed_on > data_date) and coalesce(status, 'open') not in ('closed', 'transferred')
)
select case_ref, reported_month as month,
       unnest(['an update missed', 'three or more officers in the case', 'open more than 120 days', 'open more than 180 days', 'open more than 365 days']) as part,
       unnest([update_missed, officers >= 3, age > 120, age > 180, age > 365])::integer as numerator,
       1 as denominator
from open
