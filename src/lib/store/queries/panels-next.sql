-- One row at most: the first planned panel after the last one held.
select panel::date as panel,
       scheduled_minutes::integer as scheduled_minutes
from panels
where status = 'planned' and panel > coalesce((select max(panel) from panels where status = 'held'), date '1900-01-01')
order by panel
limit 1
