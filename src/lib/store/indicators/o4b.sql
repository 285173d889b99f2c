-- One row per month of the period: panels held with attendance recorded, and those with the independent advisory group present.
with held as (
  select panel, bool_or(role = 'iag' and attendance.status in ('present', 'deputy')) as with_group
  from selected_panels
  join attendance using (panel)
  where selected_panels.status = 'held'
  group by panel
)
select period_months.month::date as period,
       count(*) filter (with_group)::double as numerator,
       count(panel)::double as denominator
from period_months
left join held on panel = month
group by month
order by period
