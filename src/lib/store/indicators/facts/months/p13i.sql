-- One row per finished conduct matter of an officer with a known outcome, in the month of the decision: whether it was proven.
select case_ref, date_trunc('month', decided_on) as month,
       (conduct_outcome in ('written_warning', 'final_written_warning', 'reduction_in_rank', 'dismissal_without_notice', 'would_have_been_dismissed', 'barred_list'))::integer as numerator, 1 as denominator
from finished_conduct
where kind = 'officer' and conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded')
