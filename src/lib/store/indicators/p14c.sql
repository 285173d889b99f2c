-- One row per month of the period: officers' cases without charge and with conduct finished, by month of report.
with strands as (
  select case_ref,
         bool_and(crime_outcome is not null and crime_outcome <> '0') filter (strand = 'criminal') as crime_finished,
         bool_or(crime_outcome in ('1', '20')) filter (strand = 'criminal') as charged_or_passed_on,
         max(decided_on) filter (strand = 'criminal') as crime_decided_on,
         bool_and(decided_on is not null or conduct_route = 'not_recorded_as_conduct') filter (strand = 'conduct') as conduct_finished,
         bool_and(coalesce(conduct_outcome, '') = 'nfa' or conduct_route = 'not_recorded_as_conduct'
                  or (case_to_answer = 'none' and coalesce(conduct_outcome, 'not_applicable') in ('not_applicable', 'not_recorded', 'not_known'))) filter (strand = 'conduct') as conduct_without_action,
         max(decided_on) filter (strand = 'conduct') as conduct_decided_on,
         max(workforce_type) filter (strand = 'conduct') as conduct_workforce
  from outcomes
  group by case_ref
),
both_finished as (
  select reported_month as month_decided, conduct_without_action
  from strands
  join selected_cases using (case_ref), period
  where crime_finished and not charged_or_passed_on and conduct_finished
    and coalesce(conduct_workforce, suspect_workforce) in ('officer', 'special_constable', 'student_officer', 'former_officer')
    and greatest(crime_decided_on, conduct_decided_on) <= data_date
)
select period_months.month::date as period,
       count(*) filter (conduct_without_action)::double as numerator,
       count(month_decided)::double as denominator
from period_months
left join both_finished on month_decided = month
group by month
order by period
