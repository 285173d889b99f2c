-- One row per step of the programme plan, in the order planned.
select step::varchar as step,
       planned_from::date as planned_from,
       planned_to::date as planned_to,
       done_on::date as done_on,
       status::varchar as status
from programme_actions
order by planned_from nulls last, planned_to nulls last, step
