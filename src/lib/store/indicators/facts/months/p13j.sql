-- One row per finished conduct matter of police staff with a known outcome, in the month of the decision: whether it was proven.
select case_ref, date_trunc('month', decided_on) as month,
       (conduct_outcome in ('verbal_warning_staff', 'written_warning', 'final_written_warning', 'dismissal_staff', 'would_have_been_dismissed', 'barred_list'))::integer as numerator, 1 as denominator
from finished_conduct
where kind = 'staff' and conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded')
