-- One row per finished conduct matter of a member of staff of which the decision is known, in its case's month of report: whether there was a case to answer.
select case_ref, reported_month as month, to_answer::integer as numerator, 1 as denominator
from conduct_answers
join cases using (case_ref)
where kind = 'staff'
