-- One row per step of the plan: whether it is done.
select step::varchar as part,
       (case when status = 'done' then 1 else 0 end)::double as numerator,
       1::double as denominator
from programme_actions
order by planned_from nulls last, part
