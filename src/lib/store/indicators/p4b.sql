-- One row per audit item: audits of the period that answer yes, of those in which the item applies.
with answers as (
  unpivot (select quality_audits.* from quality_audits semi join selected_cases using (case_ref), period where audited_month between first_month and last_month)
  on crime_recorded_24h, conduct_considered, iopc_considered, independent_pip2, arrest_rationale,
     risk_reviewed, protection_considered, updates_made, support_offered, record_confidential
  into name item value answer
)
select item::varchar as part,
       count(*) filter (answer = 'yes')::double as numerator,
       count(*)::double as denominator
from answers
where answer in ('yes', 'partly', 'no')
group by item
order by part
