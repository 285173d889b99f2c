-- One row per role and panel of the last $1 held in the period: its seats, those filled, and of those how many by a deputy.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
)
select role::varchar as role,
       panel::date as panel,
       count(*)::integer as seats,
       count(*) filter (status in ('present', 'deputy'))::integer as filled,
       count(*) filter (status = 'deputy')::integer as deputies
from attendance
semi join recent using (panel)
group by role, panel
order by role, panel
