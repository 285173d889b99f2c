-- One row per theme and note that shows it: what takes longest of the measures that no facts can carry.
create or replace table shown_themes (theme_id varchar, note_ref varchar, case_ref varchar, panel date)
