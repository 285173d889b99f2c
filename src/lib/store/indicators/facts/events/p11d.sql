-- One row per update to a police victim of which it is known, by day: whether a manager was copied into it without consent.
select case_ref, done_on as day, row_number() over (order by done_on, update_ref)::integer as place, manager_copied = 'yes' as event
from victim_updates
semi join police_victim_cases using (case_ref)
where done_on is not null and manager_copied in ('yes', 'no')
