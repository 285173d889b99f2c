-- One row per case with a police suspect, in its month of report: whether conduct was recorded or reasoned not to be.
select case_ref, reported_month as month, (case_ref in (
         select case_ref from outcomes
         where strand = 'conduct' and case_ref is not null and (coalesce(conduct_route, '') <> 'not_recorded_as_conduct' or rationale_recorded = 'yes')
       ))::integer as numerator, 1 as denominator
from police_suspect_cases
