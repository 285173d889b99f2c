-- One row per theme that stands for one of the four barriers: cases of the period that show it, of the eligible cases with notes.
with noted as (
  select distinct notes.case_ref from notes semi join selection using (case_ref), period where notes.panel between first_month and last_month
),
found as (
  select distinct theme_id, case_ref
  from passages
  join passage_themes using (passage_id), period
  where standing in ('confirmed', 'accept') and panel between first_month and last_month
)
select theme_eligible_cases.theme_id::varchar as part,
       count(found.case_ref)::double as numerator,
       count(*)::double as denominator
from theme_eligible_cases
semi join noted using (case_ref)
left join found using (theme_id, case_ref)
where theme_eligible_cases.theme_id in ('conflict-of-interest', 'line-manager-response', 'career-impact-fear', 'confidentiality-breach')
group by theme_eligible_cases.theme_id
order by numerator desc, part
