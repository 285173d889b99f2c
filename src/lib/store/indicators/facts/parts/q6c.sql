-- One row per training: its programme, and the people trained.
select null::varchar as case_ref, month, programme as part, headcount as numerator, null::double as denominator
from training
