-- One row per update into which a manager was copied without consent: its day, and the updates since the one before.
with made as (
  select done_on, manager_copied, row_number() over (order by done_on, update_ref) as made_no
  from victim_updates
  semi join selection using (case_ref), period
  where done_on between first_month and last_day(last_month) and manager_copied in ('yes', 'no')
)
select done_on::date as event_on,
       (made_no - coalesce(lag(made_no) over (order by made_no), 0))::double as opportunities
from made
where manager_copied = 'yes'
order by made_no
