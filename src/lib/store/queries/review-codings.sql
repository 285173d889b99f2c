-- One row per coding by the coder $2 about the passage $1: its span shares at least half of itself with the passage.
select codings.start_offset::integer as start_offset,
       codings.end_offset::integer as end_offset,
       codings.theme_id::varchar as theme_id,
       codings.verdict::varchar as verdict,
       codings.coded_on::date as coded_on
from codings
join passages on passages.note_ref = codings.note_ref and passages.passage_id = $1
where codings.coder = $2
  and least(codings.end_offset, passages.end_offset) > greatest(codings.start_offset, passages.start_offset)
  and 2 * (least(codings.end_offset, passages.end_offset) - greatest(codings.start_offset, passages.start_offset)) >= codings.end_offset - codings.start_offset
order by theme_id, start_offset, end_offset
