-- One row per audit and item that applies, in the month of the audit: whether the item is answered yes.
with answers as (
  unpivot quality_audits
  on crime_recorded_24h, conduct_considered, iopc_considered, independent_pip2, arrest_rationale,
     risk_reviewed, protection_considered, updates_made, support_offered, record_confidential
  into name item value answer
)
select case_ref, audited_month as month, item as part, (answer = 'yes')::integer as numerator, 1 as denominator
from answers
where case_ref is not null and answer in ('yes', 'partly', 'no')
