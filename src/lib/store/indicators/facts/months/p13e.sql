-- One row per finished conduct matter with a known outcome, in the month of the decision: whether its subject left before the outcome.
select case_ref, date_trunc('month', decided_on) as month, (conduct_outcome = 'resigned_or_retired_before_outcome')::integer as numerator, 1 as denominator
from matters_so_far
where strand = 'conduct' and decided_on is not null and not not_recorded and conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded')
