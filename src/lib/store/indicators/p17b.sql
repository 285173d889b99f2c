-- One row per tasking that was done: cases that show its theme, of eligible cases whose notes have been read, in up to twelve
-- months before and after the month it was done. months_after: how many of the months after have notes that were read, by the last of them.
with done as (
  select tasking_ref, theme_id, done_on, date_trunc('month', done_on)::date as done_month,
         coalesce((select max(panel) from read_notes where panel <= data_date), data_date) as last_read
  from taskings, period
  where done_on <= data_date
),
noted as (
  select distinct panel, case_ref from read_notes semi join selection using (case_ref)
),
found as (
  select distinct theme_id, case_ref, panel
  from passages
  join passage_themes using (passage_id)
  semi join read_notes using (note_ref)
  where standing in ('confirmed', 'accept')
),
sides as (
  select tasking_ref, noted.case_ref, noted.panel > done_month as is_after, bool_or(found.case_ref is not null) as shows
  from done
  join theme_eligible_cases using (theme_id)
  join noted on noted.case_ref = theme_eligible_cases.case_ref
    and noted.panel between done_month - interval 12 month and done_month + interval 12 month and noted.panel <> done_month
  left join found on found.theme_id = done.theme_id and found.case_ref = noted.case_ref and found.panel = noted.panel
  group by tasking_ref, noted.case_ref, is_after
)
select done.theme_id::varchar as part,
       done.tasking_ref::varchar as label,
       done.done_on::date as changed_on,
       count(*) filter (not is_after and shows)::double as before_events,
       count(*) filter (not is_after)::double as before_exposure,
       count(*) filter (is_after and shows)::double as after_events,
       count(*) filter (is_after)::double as after_exposure,
       greatest(0, least(12, date_diff('month', done_month, last_read)))::double as months_after
from done
left join sides using (tasking_ref)
group by done.theme_id, done.tasking_ref, done.done_on, done_month, last_read
order by changed_on, label
