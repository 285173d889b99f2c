-- One row per confidentiality incident, in the month of the incident.
select null::varchar as case_ref, month, 1 as numerator, null::double as denominator
from confidentiality_incidents
where kind is not null
