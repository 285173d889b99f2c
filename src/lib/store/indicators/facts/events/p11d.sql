-- One row per update to a victim of which it is known, by day: whether a manager was copied into it without consent.
select case_ref, done_on as day, row_number() over (order by done_on, update_ref)::integer as place, manager_copied = 'yes' as event
from victim_updates
where done_on is not null and manager_copied in ('yes', 'no')
