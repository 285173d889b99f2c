-- One row per allegation with an outcome, in the month of the outcome: whether charged.
select case_ref, date_trunc('month', decided_on) as month, (crime_outcome = '1')::integer as numerator, 1 as denominator
from matters_so_far
where strand = 'criminal' and crime_outcome <> '0' and decided_on is not null
