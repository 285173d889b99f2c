-- One row per note of the case $1, newest first.
select note_ref::varchar as note_ref,
       panel::date as panel,
       slot_type::varchar as slot_type,
       text::varchar as text
from notes
where case_ref = $1
order by panel desc, note_ref
