-- One row per breach of a protective measure, by day.
select case_ref, event_on as day, row_number() over (order by event_on, case_ref)::integer as place, true as event
from protective_measures
where event = 'breached' and event_on is not null
