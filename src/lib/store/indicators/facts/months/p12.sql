-- One row per case whose crimes all have an outcome, in the month of the last: whether one was a charge.
select case_ref, date_trunc('month', crime_decided_on) as month, charged::integer as numerator, 1 as denominator
from crime_strands
where crime_finished_and_dated
