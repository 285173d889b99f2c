-- One row per case with a police suspect whose crimes all have an outcome, in the month of the last: whether conduct was recorded or reasoned not to be.
select case_ref, date_trunc('month', crime_decided_on) as month, (case_ref in (from conduct_considered))::integer as numerator, 1 as denominator
from police_suspect_cases
join crime_strands using (case_ref)
where crime_finished_and_dated
