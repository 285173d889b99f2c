-- One row per case in which a victim works for the police, in its month of report.
select case_ref, reported_month as month, 1 as numerator, null::double as denominator
from police_victim_cases
