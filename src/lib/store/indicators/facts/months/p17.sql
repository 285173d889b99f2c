-- One row per tasking due by the data date, in the month it was due: whether it was done by then.
select null::varchar as case_ref, date_trunc('month', due_on) as month, coalesce(done_on <= due_on, false)::integer as numerator, 1 as denominator
from taskings, period
where due_on <= data_date
