-- One row per case, in its month of report: whether the same victim reported in the 24 months before.
select case_ref, reported_month as month, (case_ref in (select case_ref from repeat_cases where link_kind = 'same_victim'))::integer as numerator, 1 as denominator
from cases
