-- One row per panel of the last $1 held by the data date, whatever the filters, whose time and that of each of its slots are recorded:
-- the minutes that it took beyond its slots.
with recent as (
  select panel from all_held_panels, period where panel <= data_date order by panel desc limit cast($1 as integer)
),
of_slots as (
  select panel, sum(actual_minutes) as taken from slots semi join recent using (panel) group by panel having count(*) = count(actual_minutes)
)
select panel::date as panel,
       (actual_minutes - taken)::integer as minutes
from of_slots join panels using (panel)
where actual_minutes is not null
order by panel
