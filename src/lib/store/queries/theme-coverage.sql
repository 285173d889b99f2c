-- One row: how much of what was heard the theme figures rest on, in the period and under the filters.
select (select count(*) from selected_slots)::integer as slots,
       (select count(distinct case_ref) from selected_slots)::integer as cases,
       (select count(*) from notes semi join selection using (case_ref), period where panel between first_month and last_month)::integer as notes,
       (select count(distinct case_ref) from notes semi join selection using (case_ref), period where panel between first_month and last_month)::integer as cases_with_notes,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month)::integer as passages,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state = 'coded')::integer as coded_passages,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state = 'review')::integer as review_passages,
       (select max(panel) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state = 'coded')::date as last_coded_panel
