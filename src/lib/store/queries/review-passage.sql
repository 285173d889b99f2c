-- One row: the passage $1, its state, and the first coder, by pseudonym, of those who coded it; null where nobody did.
select passages.passage_id::varchar as passage,
       any_value(passages.note_ref)::varchar as note_ref,
       any_value(passages.start_offset)::integer as start_offset,
       any_value(passages.end_offset)::integer as end_offset,
       any_value(passages.state)::varchar as state,
       min(codings.coder)::varchar as first_coder
from passages
left join codings on codings.note_ref = passages.note_ref and codings.start_offset < passages.end_offset and passages.start_offset < codings.end_offset
where passages.passage_id = $1
group by passages.passage_id
