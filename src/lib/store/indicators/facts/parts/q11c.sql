-- One row per slot whose time is recorded: its type, and the minutes taken.
select case_ref, panel as month, slot_type as part, actual_minutes as numerator, 1 as denominator
from slots
where actual_minutes is not null
