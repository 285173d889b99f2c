-- One row per slot for which it is known: whether it was cut and carried over.
select case_ref, panel as month, (carried_over = 'yes')::integer as numerator, 1 as denominator
from slots
where carried_over in ('yes', 'no')
