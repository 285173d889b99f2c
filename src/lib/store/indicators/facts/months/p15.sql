-- One row per case, in its month of report: whether a protective measure was considered or more.
select case_ref, reported_month as month, (case_ref in (select case_ref from protective_measures where case_ref is not null))::integer as numerator, 1 as denominator
from cases
