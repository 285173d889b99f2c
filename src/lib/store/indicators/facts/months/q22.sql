-- One row per gross misconduct assessment from 13 July 2026 on in a case whose crime was open, in its month: whether suspension was decided within three working days, once it is known.
with assessments as (
  select case_ref, gross_misconduct_assessed_on as assessed_on,
         -- Taking access away decides nothing on suspension.
         min(decided_on) filter (coalesce(restriction, '') not in ('system_access_removed', 'firearms_access_removed')) as decided_on
  from restrictions
  where gross_misconduct_assessed_on >= date '2026-07-13'
  group by case_ref, gross_misconduct_assessed_on
)
select case_ref, date_trunc('month', assessed_on) as month,
       coalesce(decided_on < assessed_on or decided_day.next_working_no - assessed_day.working_no <= 3, false)::integer as numerator, 1 as denominator
from assessments
cross join period
join working_days as data_day on data_day.day = data_date
join working_days as assessed_day on assessed_day.day = assessed_on
left join working_days as decided_day on decided_day.day = decided_on
where (numerator = 1 or data_day.working_no - assessed_day.working_no >= 3)
  and exists (select 1 from outcomes where outcomes.case_ref = assessments.case_ref and strand = 'criminal' and coalesce(outcomes.decided_on >= assessed_on, true))
