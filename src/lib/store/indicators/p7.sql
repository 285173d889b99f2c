-- One row per case of the period with a known day of report and a crime: days to the last crime outcome, or to the data date.
with followed as (
  select reported_on, reported_month, charged, data_date, crime_finished_and_dated and crime_decided_on <= data_date as observed, crime_decided_on
  from case_strands
  join selected_cases using (case_ref), period
  where crime_rows > 0 and reported_month between first_month and last_month and reported_on is not null
)
select date_diff('day', reported_on, case when observed then crime_decided_on else data_date end)::double as days,
       observed::boolean as observed,
       reported_month::date as cohort,
       (case when observed then case when charged then 'charged' else 'not_charged' end end)::varchar as ending
from followed
order by cohort, days, observed, ending
