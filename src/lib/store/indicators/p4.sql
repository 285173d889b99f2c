-- One row per month of the period: audit items answered yes, of those answered yes, partly or no.
with answers as (
  select audited_month, unnest([crime_recorded_24h, conduct_considered, iopc_considered, independent_pip2, arrest_rationale,
                                risk_reviewed, protection_considered, updates_made, support_offered, record_confidential]) as answer
  from quality_audits semi join selected_cases using (case_ref)
)
select period_months.month::date as period,
       count(*) filter (answer = 'yes')::double as numerator,
       count(answer)::double as denominator
from period_months
left join answers on audited_month = month and answer in ('yes', 'partly', 'no')
group by month
order by period
