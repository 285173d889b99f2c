-- One row per pair of crime outcome and conduct outcome with at least one case of the period: officers' cases.
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
from case_strands
join selected_cases using (case_ref), period
where reported_month between first_month and last_month and suspect_kind = 'officer'
group by row_part, column_part
order by row_part, column_part
