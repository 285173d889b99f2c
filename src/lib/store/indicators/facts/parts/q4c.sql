-- One row per confidentiality incident: its kind.
select null::varchar as case_ref, month, kind as part, 1 as numerator, null::double as denominator
from confidentiality_incidents
