-- One row per action open at the data date, by the role that owns it, in the month it was set: whether it is overdue.
select case_ref, date_trunc('month', set_on)::date as month, owner_role as part, coalesce(due_on < data_date, false)::integer as numerator, 1 as denominator
from actions, period
where status not in ('withdrawn', 'superseded') and set_on <= data_date and (done_on is null or done_on > data_date)
