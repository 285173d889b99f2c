-- One row per case, in its month of report: whether the same suspect was reported in the twelve months before.
select cases.case_ref, reported_month as month, coalesce(before_month >= reported_month - interval 12 month, false)::integer as numerator, 1 as denominator
from cases
left join repeat_cases on repeat_cases.case_ref = cases.case_ref and link_kind = 'same_perpetrator'
