-- One row per passage of the note $1, in reading order, with the text of the whole note.
select passages.passage_id::varchar as passage,
       passages.start_offset::integer as start_offset,
       passages.end_offset::integer as end_offset,
       passages.state::varchar as state,
       notes.text::varchar as note_text
from passages
join notes using (note_ref)
where passages.note_ref = $1
order by passages.start_offset
