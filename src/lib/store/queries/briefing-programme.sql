-- One row: the panel's own work from month $1 to month $2, which is about no person. Taskings as briefing-taskings.sql lists them:
-- those done in these months, and those set by their end and not done, overdue or under way.
with days as (select $1::date as starts, last_day($2::date) as ends)
select (select count(*) from panels, days where panel between starts and ends and status in ('held', 'cancelled'))::integer as panels_planned,
       (select count(*) from panels, days where panel between starts and ends and status = 'held')::integer as panels_held,
       (select count(*) from taskings, days where issued_on <= ends and done_on between starts and ends)::integer as taskings_done,
       (select count(*) from taskings, days where issued_on <= ends and (done_on is null or done_on > ends) and due_on <= ends)::integer as taskings_overdue,
       (select count(*) from taskings, days where issued_on <= ends and (done_on is null or done_on > ends) and (due_on is null or due_on > ends))::integer as taskings_under_way
