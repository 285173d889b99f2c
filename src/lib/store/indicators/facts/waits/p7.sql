-- One row per case with a known day of report and a crime, in its month of report: days to the last crime outcome, or to the data date.
select case_ref, reported_month as month, days, observed,
       case when observed then case when charged then 'charged' when passed_on then 'passed_on' else 'not_charged' end end as ending
from crime_waits
