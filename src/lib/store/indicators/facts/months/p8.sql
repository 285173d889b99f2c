-- One row per case with a police suspect, in its month of report: whether conduct was recorded or reasoned not to be.
select case_ref, reported_month as month, (case_ref in (from conduct_considered))::integer as numerator, 1 as denominator
from police_suspect_cases
