-- One row per case that triage sent to the panel, in its month of report.
select case_ref, reported_month as month, 1 as numerator, null::double as denominator
from cases
where triage_decision = 'to_panel'
