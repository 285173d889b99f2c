-- One row per panel held: conflicts of interest declared.
select null::varchar as case_ref, panel as month, conflicts_declared as numerator, 1 as denominator
from panels
where status = 'held' and conflicts_declared is not null
