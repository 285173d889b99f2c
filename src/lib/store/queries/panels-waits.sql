-- One row per open case and thing that its victim waits for at the data date, with the day since when and the days it has been.
-- update: one that fell due, and none has been made since; soo: no senior oversight officer is in post; contact: one is, and no first
-- contact is recorded, where any is of any case. A case without a day of report waits from the end of the month in which it was reported.
with updates as materialized (
  select case_ref, due_on, case when done_on <= data_date then done_on end as done_on, data_date from updates_due semi join open_cases using (case_ref), period
),
last_update as (
  select case_ref, max(done_on) as done_on from updates group by case_ref
),
missed as (
  select updates.case_ref, min(updates.due_on) as since
  from updates
  join last_update using (case_ref)
  where updates.due_on < data_date and updates.done_on is null and (last_update.done_on is null or last_update.done_on < updates.due_on)
  group by updates.case_ref
),
in_post as (
  select case_ref, arg_max(soo_code, appointed_on) as soo_code, max(appointed_on) as appointed_on, bool_or(first_contact_on <= data_date) as in_touch
  from soo_assignments, period
  where appointed_on <= data_date and (ended_on is null or ended_on > data_date)
  group by case_ref
),
left_off as (
  select case_ref, max(ended_on) as ended_on from soo_assignments, period where ended_on <= data_date group by case_ref
),
waits as (
  select case_ref, 'update' as kind, since from missed
  union all
  select case_ref, 'soo', coalesce(ended_on, reported_on, last_day(reported_month)) from open_cases anti join in_post using (case_ref) left join left_off using (case_ref)
  union all
  select case_ref, 'contact', appointed_on from in_post where not coalesce(in_touch, false) and exists (from soo_assignments where first_contact_on is not null)
)
select open_cases.case_ref::varchar as case_ref,
       waits.kind::varchar as kind,
       waits.since::date as since,
       greatest(0, date_diff('day', waits.since, data_date))::integer as days,
       in_post.soo_code::varchar as soo_code
from waits
join open_cases using (case_ref)
left join in_post using (case_ref)
cross join period
order by array_position(['update', 'soo', 'contact'], waits.kind), days desc, case_ref
