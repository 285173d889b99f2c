-- One row per confidentiality incident that was confirmed, or not found to be no breach, in the month of the incident: blank is no acquittal.
select null::varchar as case_ref, month, 1 as numerator, null::double as denominator
from confidentiality_incidents
where kind is not null and confirmed is distinct from 'no'
