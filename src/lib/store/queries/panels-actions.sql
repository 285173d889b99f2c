-- One row per action open at the data date, the longest overdue first. Days overdue are null where it is not due yet or has no due day.
select action_ref::varchar as action_ref,
       actions.case_ref::varchar as case_ref,
       owner_role::varchar as owner_role,
       action_type::varchar as action_type,
       set_on::date as set_on,
       due_on::date as due_on,
       date_diff('day', set_on, data_date)::integer as days_open,
       (case when due_on < data_date then date_diff('day', due_on, data_date) end)::integer as days_overdue,
       (closure_gate is not distinct from 'yes')::boolean as gate,
       (open_cases.case_ref is not null)::boolean as case_open,
       (open_cases.case_ref is null and cases.status is not distinct from 'transferred')::boolean as passed_on,
       (open_cases.closure_requested_on <= data_date)::boolean as closure_asked
from actions
left join open_cases using (case_ref)
left join cases on cases.case_ref = actions.case_ref
cross join period
where actions.status not in ('withdrawn', 'superseded') and set_on <= data_date and (done_on is null or done_on > data_date)
  and (actions.case_ref is null or actions.case_ref in (select case_ref from selection))
order by days_overdue desc nulls last, action_ref
