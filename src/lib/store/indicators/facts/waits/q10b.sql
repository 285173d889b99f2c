-- One row per case for which closure was asked, in the month of the request: days until it closed, or to the data date.
select case_ref, date_trunc('month', closure_requested_on) as month,
       date_diff('day', closure_requested_on, case when closed_on <= data_date then closed_on else data_date end) as days,
       coalesce(closed_on <= data_date, false) as observed,
       null::varchar as ending
from cases, period
where closure_requested_on <= data_date
