-- One row per voluntary interview for which it is known, in the month of report: whether the reason is on the record.
select case_ref, reported_month as month, (arrest_rationale_recorded = 'yes')::integer as numerator, 1 as denominator
from cases
where first_disposal = 'voluntary_interview' and arrest_rationale_recorded in ('yes', 'no')
