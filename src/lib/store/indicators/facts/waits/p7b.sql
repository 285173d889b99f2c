-- One row per case of an officer with a known day of report and a conduct strand, in its month of report: days to its last decision, or to the data date.
with conduct as (
  select case_ref, bool_and(decided_on is not null) as finished, max(decided_on) as decided_on
  from outcomes
  where strand = 'conduct' and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
  group by case_ref
),
followed as (
  select case_ref, reported_on, reported_month, data_date, finished and decided_on <= data_date as observed, decided_on
  from conduct
  join case_strands using (case_ref)
  join cases using (case_ref), period
  where reported_on is not null and suspect_kind = 'officer'
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then decided_on else data_date end) as days,
       observed,
       null::varchar as ending
from followed
