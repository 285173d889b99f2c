-- One row per panel held whose time is recorded: whether it overran.
select null::varchar as case_ref, panel as month, (actual_minutes > scheduled_minutes)::integer as numerator, 1 as denominator
from panels
where status = 'held' and actual_minutes is not null and scheduled_minutes is not null
