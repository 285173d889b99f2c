-- One row per action set in the period: days until it was done, or to the data date.
select date_diff('day', set_on, case when done_on <= data_date then done_on else data_date end)::double as days,
       coalesce(done_on <= data_date, false)::boolean as observed,
       date_trunc('month', set_on)::date as cohort,
       null::varchar as ending
from actions, period
where set_on between first_month and data_date and status not in ('withdrawn', 'superseded')
  and (case_ref is null or case_ref in (select case_ref from selection))
order by cohort, days, observed
