-- One row per case sent by triage, or heard without, in its month of report.
select case_ref, reported_month as month, 1 as numerator, null::double as denominator
from cases
where triage_decision = 'to_panel'
   or coalesce(triage_decision, 'not_known') in ('not_recorded', 'not_known') and case_ref in (select case_ref from slots)
