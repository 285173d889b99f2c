-- One row per tasking done from month $1 to month $2, or set by the end of them and not done, the latest first: which theme, which product, how it stood.
with days as (select $1::date as starts, last_day($2::date) as ends)
select theme_id::varchar as theme, product::varchar as product,
       (case when done_on <= ends then 'done' when due_on <= ends then 'overdue' else 'under way' end)::varchar as state,
       date_trunc('month', case when done_on <= ends then done_on when due_on <= ends then due_on else issued_on end)::date as month
from counted_taskings, days
where issued_on <= ends and (done_on is null or done_on >= starts)
order by month desc, theme, product
