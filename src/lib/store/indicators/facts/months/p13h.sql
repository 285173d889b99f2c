-- One row per finished conduct matter of a member of staff with a known outcome, in the month of the decision: whether its subject left before the outcome.
select case_ref, date_trunc('month', decided_on) as month, (conduct_outcome = 'resigned_or_retired_before_outcome')::integer as numerator, 1 as denominator
from finished_conduct
where kind = 'staff' and conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded')
