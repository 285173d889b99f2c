-- One row per case with a triage decision, in its month of report: whether it was sent to the panel.
select case_ref, reported_month as month, (triage_decision = 'to_panel')::integer as numerator, 1 as denominator
from cases
where triage_decision in ('to_panel', 'case_conference', 'not_selected', 'deferred')
