-- One row per case with a known day of report, in its month of report: days until a senior oversight officer was appointed, or to the data date or closure.
with appointed as (
  select case_ref, min(appointed_on) as appointed_on from soo_assignments group by case_ref
),
followed as (
  select case_ref, reported_on, reported_month, appointed_on, least(data_date, coalesce(closed_on, data_date)) as until_on, coalesce(appointed_on <= data_date, false) as observed, coalesce(closed_on <= data_date, false) as closed
  from cases
  left join appointed using (case_ref), period
  where reported_on is not null
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then appointed_on else until_on end) as days,
       observed,
       (case when closed and not observed then 'closed' end)::varchar as ending
from followed
