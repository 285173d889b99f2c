-- One row per span, theme and verdict that counts, whatever the filters: where several coders coded a stretch of a note, the first of
-- them by pseudonym speaks for it; days do not decide, since who thinks again does so later. A later coder speaks for what no earlier one coded.
select note_ref::varchar as note_ref, start_offset::integer as start_offset, end_offset::integer as end_offset, theme_id::varchar as theme_id, verdict::varchar as verdict
from codings
where not exists (
  select 1 from codings as earlier
  where earlier.note_ref = codings.note_ref and earlier.coder < codings.coder
    and earlier.start_offset < codings.end_offset and codings.start_offset < earlier.end_offset
)
order by note_ref, start_offset, end_offset, theme_id
