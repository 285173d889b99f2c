-- One row per tasking that was done: cases that show its theme, of eligible cases whose notes have been read, in up to twelve
-- months before and after the month it was done. months_after: how many of the months after have notes that were read, by the last of them;
-- after_unread: eligible cases heard in those months of which no note has been read, so that they are on neither side.
with notes_read as materialized (
  from read_notes
),
done as (
  select tasking_ref, theme_id, done_on, date_trunc('month', done_on)::date as done_month,
         (date_trunc('month', done_on) - interval 12 month)::date as first_month, (date_trunc('month', done_on) + interval 12 month)::date as last_month,
         coalesce((select max(panel) from notes_read where panel <= data_date), data_date) as last_read
  from taskings, period
  where done_on <= data_date
),
noted as (
  select distinct panel, case_ref from notes_read semi join selection using (case_ref)
),
found as (
  select distinct theme_id, case_ref, panel from shown_themes semi join notes_read using (note_ref)
),
heard as (
  select done.tasking_ref, done.theme_id, theme_eligibility.rule, noted.panel, noted.case_ref, noted.panel > done.done_month as is_after
  from done
  join theme_eligibility using (theme_id)
  join noted on noted.panel between done.first_month and done.last_month and noted.panel <> done.done_month
),
sides as (
  select tasking_ref, case_ref, is_after, bool_or(found.case_ref is not null) as shows
  from heard
  semi join eligible_cases using (rule, case_ref)
  left join found using (theme_id, case_ref, panel)
  group by tasking_ref, case_ref, is_after
),
unread as (
  select tasking_ref, count(distinct case_ref) as cases
  from (
    select done.tasking_ref, theme_eligibility.rule, notes.case_ref
    from done
    join theme_eligibility using (theme_id)
    join notes on notes.panel > done.done_month and notes.panel <= least(done.last_month, done.last_read)
    semi join selection using (case_ref)
  )
  semi join eligible_cases using (rule, case_ref)
  anti join (select tasking_ref, case_ref from sides where is_after) as seen using (tasking_ref, case_ref)
  group by tasking_ref
)
select done.theme_id::varchar as part,
       done.tasking_ref::varchar as label,
       done.done_on::date as changed_on,
       count(*) filter (not is_after and shows)::double as before_events,
       count(*) filter (not is_after)::double as before_exposure,
       count(*) filter (is_after and shows)::double as after_events,
       count(*) filter (is_after)::double as after_exposure,
       greatest(0, least(12, date_diff('month', done_month, last_read)))::double as months_after,
       coalesce(any_value(unread.cases), 0)::double as after_unread
from done
left join sides using (tasking_ref)
left join unread using (tasking_ref)
group by done.theme_id, done.tasking_ref, done.done_on, done_month, last_read
order by changed_on, label
