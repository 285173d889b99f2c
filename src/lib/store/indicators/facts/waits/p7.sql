-- One row per case with a known day of report and a crime, in its month of report: days to the last crime outcome, or to the data date.
with followed as (
  select case_ref, reported_on, reported_month, charged, data_date, crime_finished_and_dated and crime_decided_on <= data_date as observed, crime_decided_on
  from case_strands
  join cases using (case_ref), period
  where crime_rows > 0 and reported_on is not null
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then crime_decided_on else data_date end) as days,
       observed,
       case when observed then case when charged then 'charged' else 'not_charged' end end as ending
from followed
