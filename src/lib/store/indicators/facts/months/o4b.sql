-- One row per panel held whose attendance is recorded: whether the independent advisory group was present.
select null::varchar as case_ref, panel as month, bool_or(role = 'iag' and attendance.status in ('present', 'deputy'))::integer as numerator, 1 as denominator
from panels
join attendance using (panel)
where panels.status = 'held'
group by panel
