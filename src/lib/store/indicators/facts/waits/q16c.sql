-- One row per action, in the month it was set: days until it was done, or to the data date.
select case_ref, date_trunc('month', set_on) as month,
       date_diff('day', set_on, case when done_on <= data_date then done_on else data_date end) as days,
       coalesce(done_on <= data_date, false) as observed,
       null::varchar as ending
from actions, period
where set_on <= data_date and status not in ('withdrawn', 'superseded')
