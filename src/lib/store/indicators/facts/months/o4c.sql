-- One row per panel held whose attendance is recorded: whether an external agency was present.
select null::varchar as case_ref, panel as month, bool_or(role = 'external_da_agency' and attendance.status in ('present', 'deputy'))::integer as numerator, 1 as denominator
from panels
join attendance using (panel)
where panels.status = 'held'
group by panel
