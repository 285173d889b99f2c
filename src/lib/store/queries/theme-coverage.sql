-- One row: how much of what was heard the theme figures rest on, in the period and under the filters.
-- coded_to: the last panel before the first with a note that waits and of which no passage was coded; null where that is the first panel,
-- or nobody has coded anything. left_before: passages up to then that still wait. notes_after, coded_after: notes later than that, and
-- those of them that a person has read (see coded_notes).
with held as (
  select note_ref, case_ref, panel from notes semi join selection using (case_ref), period where panel between first_month and last_month
),
states as (
  select held.note_ref, any_value(held.panel) as panel, count(*) filter (where state in ('coded', 'again')) as coded, count(*) filter (where state in ('accept', 'review', 'again')) as waiting
  from held left join passages using (note_ref)
  group by held.note_ref
),
until as (
  select max(panel) filter (where panel < untouched or untouched is null) as coded_to
  from states, (select min(panel) filter (where waiting > 0 and coded = 0) as untouched from states)
  having sum(coded) > 0
)
select (select count(*) from selected_slots)::integer as slots,
       (select count(distinct case_ref) from selected_slots)::integer as cases,
       (select count(*) from notes semi join selection using (case_ref), period where panel between first_month and last_month)::integer as notes,
       (select count(distinct case_ref) from notes semi join selection using (case_ref), period where panel between first_month and last_month)::integer as cases_with_notes,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month)::integer as passages,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state in ('coded', 'again'))::integer as coded_passages,
       (select count(*) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state = 'review')::integer as review_passages,
       (select max(panel) from passages semi join selection using (case_ref), period where panel between first_month and last_month and state in ('coded', 'again'))::date as last_coded_panel,
       (select coded_to from until)::date as coded_to,
       (select coalesce(sum(waiting), 0) from states where panel <= (select coded_to from until))::integer as left_before,
       (select count(*) from states where panel > coalesce((select coded_to from until), date '1900-01-01'))::integer as notes_after,
       (select count(*) from states semi join coded_notes using (note_ref) where panel > coalesce((select coded_to from until), date '1900-01-01'))::integer as coded_after
