-- One row per case of an officer whose conduct is decided, in the month of its last decision: whether that was within 365 days of the report.
select case_ref, date_trunc('month', reported_on + days::integer) as month, (days <= 365)::integer as numerator, 1 as denominator
from conduct_waits
where suspect_kind = 'officer' and observed and days >= 0
