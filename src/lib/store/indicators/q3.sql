-- One row per alert: open cases at the data date to which it applies, of all open cases.
with officers as (
  select case_ref, count(*) as officers from investigators group by case_ref
),
missed as (
  select distinct case_ref from victim_updates, period where done_on is null and due_on < data_date
),
open_cases as (
  select date_diff('day', coalesce(reported_on, last_day(reported_month)), data_date) as age,
         coalesce(officers, 0) as officers,
         missed.case_ref is not null as update_missed
  from selected_cases
  left join officers on officers.case_ref = selected_cases.case_ref
  left join missed on missed.case_ref = selected_cases.case_ref
  cross join period
  where reported_month <= last_month and (closed_on is null or closed_on > data_date) and coalesce(status, 'open') not in ('closed', 'transferred')
),
alerts as (
  select unnest(['an update missed', 'three or more officers in the case', 'open more than 120 days', 'open more than 180 days', 'open more than 365 days']) as alert,
         unnest([update_missed, officers >= 3, age > 120, age > 180, age > 365]) as applies
  from open_cases
)
select alert::varchar as part,
       count(*) filter (applies)::double as numerator,
       count(*)::double as denominator
from alerts
group by alert
order by part
