-- One row: the passage $1, its state, and the first coder to have coded its note; null where nobody has.
select passages.passage_id::varchar as passage,
       passages.note_ref::varchar as note_ref,
       passages.start_offset::integer as start_offset,
       passages.end_offset::integer as end_offset,
       passages.state::varchar as state,
       (select min(coder) from codings where codings.note_ref = passages.note_ref)::varchar as first_coder
from passages
where passages.passage_id = $1
