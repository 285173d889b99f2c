-- One row per action set by the data date, in its month, and one per action done, in that month: by how much the number of open actions changes.
-- Withdrawn and superseded ones change nothing.
select case_ref, date_trunc('month', set_on) as month,
       (status not in ('withdrawn', 'superseded') and (done_on is null or done_on >= set_on))::integer as change
from actions, period
where set_on <= data_date
union all
select case_ref, date_trunc('month', done_on), -1
from actions, period
where status not in ('withdrawn', 'superseded') and done_on between set_on and data_date
