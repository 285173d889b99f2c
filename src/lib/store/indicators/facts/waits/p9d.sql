-- One row per case reviewed again after support was in place, in its month of report: days from the first panel with support to the first that found the victim no longer in it, or to the last with a status.
with reviews as (
  select case_ref, support.status, coalesce(panels.held_on, last_day(support.panel)) as reviewed_on
  from support
  left join panels using (panel), period
  where support.status not in ('not_known', 'not_applicable', 'not_recorded') and coalesce(panels.held_on, last_day(support.panel)) <= data_date
),
begun as (
  select case_ref, min(reviewed_on) as from_on from reviews where status in ('offered_accepted', 'already_engaged', 'engaged') group by case_ref
),
followed as (
  select case_ref, from_on, min(reviewed_on) filter (status in ('disengaged', 'offered_declined', 'no_consent')) as left_on, max(reviewed_on) as last_on
  from begun
  join reviews using (case_ref)
  where reviewed_on > from_on
  group by case_ref, from_on
)
select case_ref, reported_month as month,
       date_diff('day', from_on, coalesce(left_on, last_on)) as days,
       left_on is not null as observed,
       null::varchar as ending
from followed
join cases using (case_ref)
