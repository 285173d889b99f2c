-- One row: the passage $1, its state, and the first coder, by pseudonym, of those who coded it; null where nobody did.
select passages.passage_id::varchar as passage,
       passages.note_ref::varchar as note_ref,
       passages.start_offset::integer as start_offset,
       passages.end_offset::integer as end_offset,
       passages.state::varchar as state,
       (
         select min(codings.coder) from codings
         where codings.note_ref = passages.note_ref and codings.start_offset < passages.end_offset and passages.start_offset < codings.end_offset
       )::varchar as first_coder
from passages
where passages.passage_id = $1
