-- One row per pair of crime outcome and conduct outcome with at least one case of the period: officers' cases.
with strands as (
  select case_ref,
         bool_and(crime_outcome is not null and crime_outcome <> '0') filter (strand = 'criminal') as crime_finished,
         bool_or(crime_outcome = '1') filter (strand = 'criminal') as charged,
         bool_or(crime_outcome in ('2', '3', '6', '7', '8', '22')) filter (strand = 'criminal') as out_of_court,
         count(*) filter (strand = 'conduct') as conduct_rows,
         bool_and(conduct_route = 'not_recorded_as_conduct') filter (strand = 'conduct') as not_recorded,
         bool_and(decided_on is not null or conduct_route = 'not_recorded_as_conduct') filter (strand = 'conduct') as conduct_finished,
         bool_or(conduct_outcome in ('verbal_warning_staff', 'written_warning', 'final_written_warning', 'reduction_in_rank', 'dismissal_without_notice',
                                     'dismissal_staff', 'would_have_been_dismissed', 'vetting_removed', 'barred_list')) filter (strand = 'conduct') as sanction,
         bool_or(conduct_outcome in ('learning', 'rprp')) filter (strand = 'conduct') as learning_only,
         bool_or(conduct_outcome = 'resigned_or_retired_before_outcome') filter (strand = 'conduct') as left_before,
         max(workforce_type) filter (strand = 'conduct') as conduct_workforce
  from outcomes
  group by case_ref
)
select case when charged then 'Charged'
            when not crime_finished or crime_finished is null then 'Crime open'
            when out_of_court then 'Out-of-court resolution'
            else 'No charge' end::varchar as row_part,
       case when conduct_rows = 0 then 'No conduct row'
            when not_recorded then 'Not recorded as conduct'
            when not conduct_finished then 'Conduct open'
            when sanction then 'Sanction'
            when left_before then 'Left before outcome'
            when learning_only then 'Learning or reflective practice'
            else 'No action' end::varchar as column_part,
       count(*)::integer as n
from strands
join selected_cases using (case_ref), period
where reported_month between first_month and last_month
  and coalesce(conduct_workforce, suspect_workforce) in ('officer', 'special_constable', 'student_officer', 'former_officer')
group by row_part, column_part
order by row_part, column_part
