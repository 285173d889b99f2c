-- One row per type of slot at the last $1 panels held by the data date, whatever the filters: slots whose time is recorded, and the minutes that they took.
with recent as (
  select panel from all_held_panels, period where panel <= data_date order by panel desc limit cast($1 as integer)
)
select slot_type::varchar as slot_type,
       count(*)::integer as slots,
       sum(actual_minutes)::integer as minutes
from slots
semi join recent using (panel)
where actual_minutes is not null
group by slot_type
order by slot_type
