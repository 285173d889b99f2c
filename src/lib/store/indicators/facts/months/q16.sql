-- One row per action due by the data date, in the month it was due: whether it was done by then.
select case_ref, date_trunc('month', due_on) as month, coalesce(done_on <= due_on, false)::integer as numerator, 1 as denominator
from actions, period
where due_on <= data_date and status not in ('withdrawn', 'superseded')
