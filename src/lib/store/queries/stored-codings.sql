-- One row per span, theme and verdict of the first coder to have coded the note, all of them, whatever the filters.
select note_ref::varchar as note_ref, start_offset::integer as start_offset, end_offset::integer as end_offset, theme_id::varchar as theme_id, verdict::varchar as verdict
from codings
where coder is not distinct from (select min(coder) from codings as firsts where firsts.note_ref = codings.note_ref)
order by note_ref, start_offset, end_offset, theme_id
