-- One row per alert: open cases at the data date to which it applies, of all open cases.
with open_cases as (
  select case_ref, date_diff('day', coalesce(reported_on, last_day(reported_month)), data_date) as age,
         (select count(*) from investigators where investigators.case_ref = selected_cases.case_ref) as officers,
         exists (select 1 from victim_updates where victim_updates.case_ref = selected_cases.case_ref and done_on is null and due_on < data_date) as update_missed
  from selected_cases, period
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
