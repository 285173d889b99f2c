-- One row per panel held: minutes planned for its slots, over the minutes scheduled as parts of three hours.
with planned as (
  select panel, sum(planned_minutes) as minutes from slots group by panel
)
select null::varchar as case_ref, panel as month, case when scheduled_minutes > 0 then minutes else 0 end as numerator, coalesce(scheduled_minutes, 0) / 180.0 as denominator
from panels
join planned using (panel)
where status = 'held' and minutes is not null
