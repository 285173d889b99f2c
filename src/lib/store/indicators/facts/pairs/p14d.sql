-- One row per officer's case, in its month of report: how the crime stands and how conduct stands.
select case_ref, reported_month as month,
       case when crime_finished is null then 'No crime row'
            when charged then 'Charged'
            when not crime_finished then 'Crime open'
            when passed_on then 'Passed to another body'
            when out_of_court then 'Out-of-court resolution'
            else 'No charge' end as row_part,
       case when conduct_finished is null then 'No conduct row'
            when not_recorded then 'Not recorded as conduct'
            when not conduct_finished then 'Conduct open'
            when sanction then 'Sanction'
            when left_before then 'Left before outcome'
            when learning_only then 'Learning or reflective practice'
            when without_action then 'No action'
            else 'Ended, not known how' end as column_part
from case_strands
join cases using (case_ref)
where suspect_kind = 'officer'
