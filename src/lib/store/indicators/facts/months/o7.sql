-- One row per slot in which a case was heard.
select case_ref, panel as month, 1 as numerator, null::double as denominator
from slots
