-- One row per coding of the note $1 by the coder $2, in the order in which they were stored.
select note_ref::varchar as note_ref,
       start_offset::integer as start_offset,
       end_offset::integer as end_offset,
       theme_id::varchar as theme_id,
       verdict::varchar as verdict,
       coder::varchar as coder,
       coded_on::date as coded_on
from codings
where note_ref = $1
  and coder = $2
order by rowid
