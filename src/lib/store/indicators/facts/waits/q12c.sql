-- One row per case with a known day of report that was sent to a conference, in its month of report: days until the panel that held it, or to the data date or closure.
with conferences as (
  select slots.case_ref, min(coalesce(panels.held_on, last_day(slots.panel))) as held_on
  from slots
  left join panels using (panel)
  where slots.slot_type = 'case_conference'
  group by slots.case_ref
),
followed as (
  select cases.case_ref, reported_on, reported_month, conferences.held_on, least(data_date, coalesce(closed_on, data_date)) as until_on, coalesce(conferences.held_on <= data_date, false) as observed, coalesce(closed_on <= data_date, false) as closed
  from cases
  left join conferences using (case_ref), period
  where reported_on is not null and (triage_decision = 'case_conference' or conferences.case_ref is not null)
)
select case_ref, reported_month as month,
       date_diff('day', reported_on, case when observed then held_on else until_on end) as days,
       observed,
       (case when closed and not observed then 'closed' end)::varchar as ending
from followed
