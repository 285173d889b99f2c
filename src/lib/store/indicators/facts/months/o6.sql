-- One row per case and panel whose notes have been read, and one per theme found in them.
with found as (
  select distinct case_ref, panel, theme_id from shown_themes semi join read_notes using (note_ref)
)
select distinct case_ref, panel as month, 0 as numerator, 1 as denominator from read_notes
union all
select case_ref, panel, 1, 0 from found
