-- One row per thing to choose from: kind 'panel', a month at which a case was heard, newest first; 'soo', a senior oversight officer.
select kind::varchar as kind, value::varchar as value
from (
  select distinct 'panel' as kind, strftime(panel, '%Y-%m') as value from slots
  union all
  select distinct 'soo', soo_code from soo_assignments
)
order by kind, case when kind = 'panel' then value end desc, value
