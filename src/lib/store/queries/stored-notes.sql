-- One row per note, all of them, whatever the filters.
select note_ref::varchar as note_ref, case_ref::varchar as case_ref, panel::date as panel, slot_type::varchar as slot_type, text::varchar as text
from notes
order by note_ref
