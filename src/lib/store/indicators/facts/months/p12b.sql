-- One row per case whose crimes all have an outcome, in its month of report: whether one was a charge.
select case_ref, reported_month as month, charged::integer as numerator, 1 as denominator
from crime_strands
join cases using (case_ref)
where crime_finished_and_dated
