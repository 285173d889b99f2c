-- One row per month that any panel, slot or report of a case is dated in, in date order, whatever the filters; told: false where only a planned panel is.
with dated as (
  select panel as month, 0 as cases, 0 as slots, coalesce(status, '') <> 'planned' as told from panels
  union all
  select panel, 0, 1, panel not in (select panel from panels where status = 'planned') from slots
  union all
  select reported_month, 1, 0, true from cases
)
select month::date as month, sum(cases)::integer as cases, sum(slots)::integer as slots, bool_or(told)::boolean as told
from dated
where month is not null
group by month
order by month
