-- One row per event of the period, in order: its day, and the opportunities since the one before, itself included, under the filters.
select day::date as event_on,
       (number - coalesce(lag(number) over (order by number), 0))::double as opportunities
from (
  select facts.day, facts.event, row_number() over (order by facts.place) as number
  from facts, period
  where facts.day between period.first_month and last_day(period.last_month)
    and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
)
where event
order by number
