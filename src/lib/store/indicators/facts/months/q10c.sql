-- One row per case closed for which it is known, in its month of closure: whether every gate was complete.
select case_ref, date_trunc('month', closed_on) as month, (closure_gates_complete = 'yes')::integer as numerator, 1 as denominator
from cases
where closed_on is not null and closure_gates_complete in ('yes', 'no')
