-- One row per case with a police suspect and a known day of report, in its month of report: days until the conduct matter was recorded, or to the data date.
with recorded as (
  select case_ref, min(recorded_on) as recorded_on
  from outcomes
  where strand = 'conduct' and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
  group by case_ref
),
followed as (
  select case_ref, reported_on, reported_month, data_date, recorded_on, coalesce(recorded_on <= data_date, false) as observed
  from police_suspect_cases
  left join recorded using (case_ref), period
  where reported_on is not null
    and (recorded.case_ref is not null or case_ref not in (select case_ref from outcomes where strand = 'conduct' and conduct_route = 'not_recorded_as_conduct'))
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then recorded_on else data_date end) as days,
       observed,
       null::varchar as ending
from followed
