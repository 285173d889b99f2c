-- One row per case whose crimes all have an outcome, in the month of the last: whether that was within 180 days of the report.
select case_ref, date_trunc('month', reported_on + days::integer) as month, (days <= 180)::integer as numerator, 1 as denominator
from crime_waits
where observed and days >= 0
