-- One row per officer's case with a known day of report and both strands on record, in its month of report: days until the crime was
-- charged or passed on, or until crime and conduct were both finished, or to the data date.
with followed as (
  select case_ref, reported_on, reported_month, data_date, without_action,
         charged or passed_on as elsewhere,
         case when charged or passed_on then first_left_on
              when crime_finished_and_dated and conduct_finished then greatest(crime_decided_on, conduct_decided_on) end as ended_on
  from case_strands
  join cases using (case_ref), period
  where suspect_kind = 'officer' and crime_finished is not null and conduct_finished is not null and reported_on is not null
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, coalesce(ended_on, data_date)) as days,
       ended_on is not null as observed,
       case when ended_on is not null then case when elsewhere then 'charged_or_passed_on' when without_action then 'no_charge_and_no_conduct_action'
            when without_action is null then 'no_charge_and_conduct_end_not_known' else 'no_charge_but_conduct_action' end end as ending
from followed
