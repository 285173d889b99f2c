-- One row per slot: its type.
select case_ref, panel as month, slot_type as part, 1 as numerator, null::double as denominator
from slots
