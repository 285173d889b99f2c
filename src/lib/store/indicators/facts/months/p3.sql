-- One row per case with a police suspect of known band, in its month of report: whether above constable or equivalent.
select case_ref, reported_month as month, (suspect_rank_band <> 'constable_or_equivalent')::integer as numerator, 1 as denominator
from police_suspect_cases
where suspect_rank_band in ('constable_or_equivalent', 'sergeant_or_equivalent', 'inspector_plus_or_equivalent')
