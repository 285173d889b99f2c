-- One row per breach of a protective measure in the period, in date order.
select event_on::date as event_on,
       null::double as opportunities
from protective_measures
semi join selection using (case_ref), period
where event = 'breached' and event_on between first_month and last_day(last_month)
order by event_on
