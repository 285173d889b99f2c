-- One row per audited case and month of the audit: items answered yes, of those answered yes, partly or no.
with answers as (
  select case_ref, audited_month, unnest([crime_recorded_24h, conduct_considered, iopc_considered, independent_pip2, arrest_rationale,
                                          risk_reviewed, protection_considered, updates_made, support_offered, record_confidential]) as answer
  from quality_audits
)
select case_ref, audited_month as month, count(*) filter (answer = 'yes') as numerator, count(*) as denominator
from answers
where case_ref is not null and answer in ('yes', 'partly', 'no')
group by case_ref, audited_month
