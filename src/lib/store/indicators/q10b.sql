-- One row per case of the period for which closure was asked: days until it closed, or to the data date.
select date_diff('day', closure_requested_on, case when closed_on <= data_date then closed_on else data_date end)::double as days,
       coalesce(closed_on <= data_date, false)::boolean as observed,
       date_trunc('month', closure_requested_on)::date as cohort,
       null::varchar as ending
from selected_cases, period
where closure_requested_on between first_month and data_date
order by cohort, days, observed
