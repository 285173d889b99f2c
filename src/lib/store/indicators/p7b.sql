-- One row per case of the period with a known day of report and a conduct strand: days to its last decision, or to the data date.
with conduct as (
  select case_ref, bool_and(decided_on is not null) as finished, max(decided_on) as decided_on
  from outcomes
  where strand = 'conduct' and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
  group by case_ref
),
followed as (
  select reported_on, reported_month, data_date, finished and decided_on <= data_date as observed, decided_on
  from conduct
  join selected_cases using (case_ref), period
  where reported_month between first_month and last_month and reported_on is not null
)
select date_diff('day', reported_on, case when observed then decided_on else data_date end)::double as days,
       observed::boolean as observed,
       reported_month::date as cohort,
       null::varchar as ending
from followed
order by cohort, days, observed
