-- One row per open case. for_panel: it is the panel's to hear, being heard before, booked, or not kept from it by triage.
-- slot_type and planned_minutes are those of its last slot where that was cut and carried over; booked_type and booked_minutes of
-- its slot at the panel $1 (month or '').
with heard as (
  select case_ref, count(distinct slots.panel) as times, max(slots.panel) as last_panel,
         arg_max(slot_type, slots.panel) as slot_type, arg_max(planned_minutes, slots.panel) as planned_minutes, arg_max(carried_over, slots.panel) as carried_over
  from slots, period
  where slots.panel <= data_date and slots.panel not in (select panel from panels where status <> 'held')
  group by case_ref
),
booked as (
  select case_ref, min(position) as position, arg_min(slot_type, position) as slot_type, arg_min(planned_minutes, position) as planned_minutes
  from slots where panel = try_cast(nullif($1, '') as date) group by case_ref
),
reviews as (
  select case_ref, min(review_due_on) as review_due_on
  from restrictions, period
  where reviewed_on is null and review_due_on <= data_date + 31
  group by case_ref
)
select open_cases.case_ref::varchar as case_ref,
       reported_month::date as reported_month,
       coalesce(times, 0)::integer as times_heard,
       last_panel::date as last_panel,
       (carried_over is not distinct from 'yes')::boolean as carried_over,
       heard.slot_type::varchar as slot_type,
       heard.planned_minutes::integer as planned_minutes,
       (open_cases.case_ref in (select case_ref from case_criteria))::boolean as complex,
       triage_decision::varchar as triage_decision,
       (heard.case_ref is not null or booked.case_ref is not null or coalesce(triage_decision, 'to_panel') not in ('not_selected', 'case_conference'))::boolean as for_panel,
       review_due_on::date as review_due_on,
       (review_due_on is not null and review_due_on < (select data_date from period))::boolean as review_overdue,
       booked.position::integer as booked_position,
       booked.slot_type::varchar as booked_type,
       booked.planned_minutes::integer as booked_minutes
from open_cases
left join heard using (case_ref)
left join booked using (case_ref)
left join reviews using (case_ref)
order by case_ref
