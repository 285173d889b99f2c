-- One row per panel of the last $1 held in the period: minutes scheduled, planned for its slots, taken by them and by the panel as a
-- whole (null where not recorded), and its slots, those timed and those cut and carried over.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
),
of_slots as (
  select panel, count(*) as slots, count(actual_minutes) as timed, sum(planned_minutes) as planned, sum(actual_minutes) as taken, count(*) filter (carried_over = 'yes') as carried
  from slots semi join recent using (panel) group by panel
)
select recent.panel::date as panel,
       scheduled_minutes::integer as scheduled,
       planned::integer as planned,
       taken::integer as slot_minutes,
       actual_minutes::integer as actual,
       coalesce(slots, 0)::integer as slots,
       coalesce(timed, 0)::integer as timed,
       coalesce(carried, 0)::integer as carried_over
from recent
left join panels using (panel)
left join of_slots using (panel)
order by panel
