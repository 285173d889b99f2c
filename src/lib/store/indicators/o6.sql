-- One row per month of the period: pairs of case and theme found in its notes, and the cases whose notes have been read.
-- Read: coded by a person; where nobody has coded any note, by the engine. A note that waits would make the month look poor in themes.
with coded as (
  select distinct note_ref from passages where state = 'coded'
),
read_notes as (
  select note_ref, panel, case_ref from notes where note_ref in (select note_ref from coded) or not exists (select 1 from coded)
),
noted as (
  select distinct panel, case_ref from read_notes semi join selected_cases using (case_ref)
),
heard as (
  select panel, count(*) as cases from noted group by panel
),
found as (
  select panel, count(distinct (case_ref, theme_id)) as pairs
  from passages
  join passage_themes using (passage_id)
  semi join selected_cases using (case_ref)
  semi join read_notes using (note_ref)
  where standing in ('confirmed', 'accept')
  group by panel
)
select period_months.month::date as period,
       coalesce(sum(pairs), 0)::double as numerator,
       coalesce(sum(cases), 0)::double as denominator
from period_months
left join heard on heard.panel = month
left join found on found.panel = month
group by month
order by period
