-- One row per update due by the data date, in the month it was due: whether it was made by then.
-- A blank due day is 5 working days after the event, 1 under enhanced rights.
with timed as (
  select victim_updates.case_ref, coalesce(victim_updates.due_on, due_day.day) as due_on, victim_updates.done_on
  from victim_updates
  join cases using (case_ref)
  join working_days as event_day on event_day.day = victim_updates.event_on
  left join working_days as due_day on due_day.working
    and due_day.working_no = event_day.working_no + case when cases.enhanced_rights = 'yes' then 1 else 5 end
)
select case_ref, date_trunc('month', due_on) as month, coalesce(done_on <= due_on, false)::integer as numerator, 1 as denominator
from timed, period
where due_on <= data_date
