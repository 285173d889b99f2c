-- One row per complex case of the period with a known day of report that was sent to a conference: days until the panel that held it, or to the data date or closure.
with conferences as (
  select slots.case_ref, min(coalesce(panels.held_on, last_day(slots.panel))) as held_on
  from slots
  left join panels using (panel)
  where slots.slot_type = 'case_conference'
  group by slots.case_ref
),
followed as (
  select reported_on, reported_month, conferences.held_on, least(data_date, coalesce(closed_on, data_date)) as until_on, coalesce(conferences.held_on <= data_date, false) as observed
  from selected_cases
  left join conferences using (case_ref), period
  where reported_month between first_month and last_month and reported_on is not null
    and (triage_decision = 'case_conference' or conferences.case_ref is not null)
)
select date_diff('day', reported_on, case when observed then held_on else until_on end)::double as days,
       observed::boolean as observed,
       reported_month::date as cohort,
       null::varchar as ending
from followed
order by cohort, days, observed
