-- One row per case whose suspect was arrested or interviewed voluntarily, in its month of report: whether arrested.
select case_ref, reported_month as month, (first_disposal = 'arrested')::integer as numerator, 1 as denominator
from cases
where first_disposal in ('arrested', 'voluntary_interview')
