-- One row per case with a known day of report, in its month of report: days until the victim was first updated, or to the data date or closure.
with updated as (
  select case_ref, min(done_on) as updated_on from victim_updates group by case_ref
),
followed as (
  select case_ref, reported_on, reported_month, updated_on, least(data_date, coalesce(closed_on, data_date)) as until_on, coalesce(updated_on <= data_date, false) as observed, coalesce(closed_on <= data_date, false) as closed
  from cases
  left join updated using (case_ref), period
  where reported_on is not null
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then updated_on else until_on end) as days,
       observed,
       (case when closed and not observed then 'closed' end)::varchar as ending
from followed
