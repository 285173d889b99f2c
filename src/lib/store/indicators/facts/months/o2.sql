-- One row per panel that was held or cancelled: whether it was held.
select null::varchar as case_ref, panel as month, (status = 'held')::integer as numerator, 1 as denominator
from panels
where status in ('held', 'cancelled')
