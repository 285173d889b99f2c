-- One row per review of a restriction due by the data date, in the month it was due: whether it was held by then.
select case_ref, date_trunc('month', review_due_on) as month, coalesce(reviewed_on <= review_due_on, false)::integer as numerator, 1 as denominator
from restrictions, period
where review_due_on <= data_date and decided_on is not null
