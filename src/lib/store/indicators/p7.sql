-- One row per case of the period with a known day of report and a crime: days to the last crime outcome, or to the data date.
with crimes as (
  select case_ref,
         bool_and(crime_outcome is not null and crime_outcome <> '0' and decided_on is not null) as finished,
         max(decided_on) as decided_on,
         bool_or(crime_outcome = '1') as charged
  from outcomes
  where strand = 'criminal'
  group by case_ref
),
followed as (
  select reported_on, reported_month, charged, data_date, finished and decided_on <= data_date as observed, decided_on
  from crimes
  join selected_cases using (case_ref), period
  where reported_month between first_month and last_month and reported_on is not null
)
select date_diff('day', reported_on, case when observed then decided_on else data_date end)::double as days,
       observed::boolean as observed,
       reported_month::date as cohort,
       (case when observed then case when charged then 'charged' else 'not_charged' end end)::varchar as ending
from followed
order by cohort, days, observed, ending
