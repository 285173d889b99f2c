-- One row per confidentiality incident: how it was handled.
select null::varchar as case_ref, month, coalesce(handled_as, 'none') as part, 1 as numerator, null::double as denominator
from confidentiality_incidents
