-- One row per case with a police suspect and a known day of report, in its month of report: days until the conduct matter was recorded, or to the data date.
with conduct as (
  select case_ref, bool_and(not_recorded) as not_recorded, min(recorded_on) filter (not not_recorded) as recorded_on
  from matters_so_far
  where strand = 'conduct'
  group by case_ref
)
select case_ref, reported_month as month,
       coalesce(recorded_on <= data_date, false) as observed,
       date_diff('day', reported_on, case when observed then recorded_on else data_date end) as days,
       null::varchar as ending
from police_suspect_cases
left join conduct using (case_ref), period
where reported_on is not null and not coalesce(not_recorded, false)
