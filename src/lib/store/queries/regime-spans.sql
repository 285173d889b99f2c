-- One row per unbroken stretch of panels under one selection regime, in date order, whatever the filters.
with changes as (
  select panel, regime, regime is distinct from lag(regime) over (order by panel) as changed from panels where regime is not null
),
stretches as (
  select panel, regime, count(*) filter (changed) over (order by panel) as stretch from changes
)
select regime::varchar as regime, min(panel)::date as first_panel, max(panel)::date as last_panel
from stretches
group by stretch, regime
order by first_panel
