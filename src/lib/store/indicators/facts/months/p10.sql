-- One row per update due by the data date, in the month it was due: whether it was made by then.
select case_ref, date_trunc('month', due_on) as month, coalesce(done_on <= due_on, false)::integer as numerator, 1 as denominator
from updates_due, period
where due_on <= data_date
