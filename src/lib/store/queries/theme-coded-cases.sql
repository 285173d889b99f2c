-- One row per case and theme of $1 (ids parted by ';') that a person has confirmed of it, by the codings alone and under the theme's own
-- id, whatever the filters. Where several coders coded a stretch of a note, the first of them by pseudonym speaks for it.
select distinct codings.theme_id::varchar as theme, notes.case_ref::varchar as case_ref
from codings
join notes using (note_ref)
where codings.verdict = 'confirmed'
  and list_contains(string_split($1, ';'), codings.theme_id)
  and not exists (
    select 1 from codings as earlier
    where earlier.note_ref = codings.note_ref and earlier.coder < codings.coder
      and earlier.start_offset < codings.end_offset and codings.start_offset < earlier.end_offset
  )
order by theme, case_ref
