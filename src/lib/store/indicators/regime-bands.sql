-- One row per stretch of panels under one selection regime, first and last month of the period in it.
with known as (
  select panel, regime, row_number() over (order by panel) - row_number() over (partition by regime order by panel) as stretch
  from selected_panels
  where regime is not null
)
select regime::varchar as regime,
       min(panel)::date as first_panel,
       max(panel)::date as last_panel
from known
group by regime, stretch
order by first_panel
