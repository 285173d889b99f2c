-- One row per panel held whose attendance is recorded: seats of external agencies filled, of three (more where more seats are listed).
with seats as (
  select panel,
         count(*) filter (role = 'external_da_agency' and attendance.status in ('present', 'deputy')) as filled,
         -- A panel for which no external seat is listed at all still had three to fill.
         greatest(3, count(*) filter (role = 'external_da_agency')) as seats
  from panels
  join attendance using (panel)
  where panels.status = 'held'
  group by panel
)
select null::varchar as case_ref, panel as month, filled as numerator, seats as denominator
from seats
