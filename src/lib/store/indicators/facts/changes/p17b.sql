-- One row per tasking that was done and eligible case heard in the twelve months before or after the month it was done, with the
-- side: whether its notes, which have been read, show the theme; or, after it, that none has been read. One row more per
-- tasking, of no case, so that one without cases is listed. months_after: months from it to the last with notes read.
with notes_read as materialized (
  from read_notes
),
done as (
  select tasking_ref, theme_id, rule, done_on, date_trunc('month', done_on)::date as done_month,
         (date_trunc('month', done_on) - interval 12 month)::date as first_month, (date_trunc('month', done_on) + interval 12 month)::date as last_month,
         coalesce((select max(panel) from notes_read where panel <= data_date), data_date) as last_read
  from counted_taskings
  left join theme_eligibility using (theme_id), period
  where done_on <= data_date
),
found as (
  select distinct theme_id, case_ref, panel from shown_themes semi join notes_read using (note_ref)
),
heard as (
  select done.tasking_ref, noted.case_ref, noted.panel > done.done_month as is_after, bool_or(found.case_ref is not null) as shows
  from done
  join (select distinct panel, case_ref from notes_read) as noted on noted.panel between done.first_month and done.last_month and noted.panel <> done.done_month
  semi join eligible_cases on eligible_cases.rule = done.rule and eligible_cases.case_ref = noted.case_ref
  left join found on found.theme_id = done.theme_id and found.case_ref = noted.case_ref and found.panel = noted.panel
  group by done.tasking_ref, noted.case_ref, noted.panel > done.done_month
),
unread as (
  select distinct done.tasking_ref, notes.case_ref
  from done
  join notes on notes.panel > done.done_month and notes.panel <= least(done.last_month, done.last_read)
  semi join eligible_cases on eligible_cases.rule = done.rule and eligible_cases.case_ref = notes.case_ref
  anti join (from heard where is_after) as seen on seen.tasking_ref = done.tasking_ref and seen.case_ref = notes.case_ref
),
each_case as (
  select tasking_ref, case_ref, is_after, shows, false as is_unread from heard
  union all
  select tasking_ref, case_ref, true, false, true from unread
  union all
  select tasking_ref, null, null, null, false from done
)
select case_ref, theme_id as part, tasking_ref as label, done_on as changed_on,
       coalesce(not is_after and shows, false)::integer as before_events,
       coalesce(not is_after, false)::integer as before_exposure,
       coalesce(is_after and shows, false)::integer as after_events,
       coalesce(is_after and not is_unread, false)::integer as after_exposure,
       greatest(0, least(12, date_diff('month', done_month, last_read))) as months_after,
       is_unread::integer as after_unread
from each_case
join done using (tasking_ref)
