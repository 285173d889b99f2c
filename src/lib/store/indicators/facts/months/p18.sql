-- One row per case, in its month of report: whether the same suspect was reported in the 24 months before.
select case_ref, reported_month as month, (case_ref in (select case_ref from repeat_cases where link_kind = 'same_perpetrator'))::integer as numerator, 1 as denominator
from cases
