-- One row per month of the period: seats of external agencies filled, of three for each panel held (more where more seats are listed).
with seats as (
  select panel,
         count(*) filter (attendance.status in ('present', 'deputy')) as filled,
         greatest(3, count(attendance.seat)) as seats
  from selected_panels
  left join attendance using (panel)
  where selected_panels.status = 'held' and coalesce(attendance.role, 'external_da_agency') = 'external_da_agency'
  group by panel
),
-- A held panel for which no external seat is listed at all still had three to fill, if its attendance was recorded.
recorded as (
  select panel from selected_panels semi join attendance using (panel) where status = 'held'
)
select period_months.month::date as period,
       coalesce(sum(seats.filled), 0)::double as numerator,
       coalesce(sum(case when recorded.panel is not null then coalesce(seats.seats, 3) end), 0)::double as denominator
from period_months
left join recorded on recorded.panel = month
left join seats on seats.panel = month and recorded.panel is not null
group by month
order by period
