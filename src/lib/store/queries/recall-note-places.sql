-- One row per note of $1, references parted by ';', whose case the filters keep: the case and the panel that it is of.
select note_ref::varchar as note_ref,
       case_ref::varchar as case_ref,
       panel::date as panel
from notes
semi join selection using (case_ref)
where list_contains(string_split($1, ';'), note_ref)
order by note_ref
