-- One row per case with a known day of report in which a protective measure was considered, in its month of report: days until the first was granted, or to the data date or closure.
with measures as (
  select case_ref, min(event_on) filter (event = 'granted') as granted_on from protective_measures group by case_ref
),
followed as (
  select case_ref, reported_on, reported_month, granted_on, least(data_date, coalesce(closed_on, data_date)) as until_on, coalesce(granted_on <= data_date, false) as observed, coalesce(closed_on <= data_date, false) as closed
  from cases
  join measures using (case_ref), period
  where reported_on is not null
)
select case_ref, reported_month as month,
       greatest(date_diff('day', reported_on, case when observed then granted_on else until_on end), 0) as days,
       observed,
       (case when closed and not observed then 'closed' end)::varchar as ending
from followed
