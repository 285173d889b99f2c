-- One row per case where it is recorded whether contact was agreed, in its month of report.
select case_ref, reported_month as month, (contact_agreed = 'yes')::integer as numerator, 1 as denominator
from cases
where contact_agreed in ('yes', 'no')
