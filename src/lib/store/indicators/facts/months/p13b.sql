-- One row per finished conduct matter of a member of staff of which the decision is known, in the month of the decision: whether there was a case to answer.
select case_ref, date_trunc('month', decided_on) as month, to_answer::integer as numerator, 1 as denominator
from conduct_answers
where kind = 'staff'
