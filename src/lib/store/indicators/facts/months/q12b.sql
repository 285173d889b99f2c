-- One row per case that meets a criterion of complexity, in its month of report: whether it went to a case conference.
select case_ref, reported_month as month,
       (coalesce(triage_decision = 'case_conference', false) or case_ref in (select case_ref from slots where slot_type = 'case_conference' and case_ref is not null))::integer as numerator,
       1 as denominator
from cases
semi join case_criteria using (case_ref)
