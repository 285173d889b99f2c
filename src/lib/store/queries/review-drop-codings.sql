-- One row per coding by the coder $2 about the passage $1, as review-codings.sql reads them: each is taken out.
delete from codings using passages
where passages.passage_id = $1
  and passages.note_ref = codings.note_ref
  and codings.coder = $2
  and least(codings.end_offset, passages.end_offset) > greatest(codings.start_offset, passages.start_offset)
  and 2 * (least(codings.end_offset, passages.end_offset) - greatest(codings.start_offset, passages.start_offset)) >= codings.end_offset - codings.start_offset
