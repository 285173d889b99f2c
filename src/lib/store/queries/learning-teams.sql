-- One row per theme and team that had an eligible case when it was heard, in the last $1 panels held in the period: those cases
-- with notes, those that show the theme, and the first panel of the period at which the team's cases showed it.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
),
heard as (
  select distinct case_ref, panel from notes semi join selection using (case_ref) semi join held_panels using (panel)
),
-- The last investigator appointed by the end of the month of the panel.
teams as (
  select heard.case_ref, heard.panel, arg_max(team, position) as team
  from heard
  join investigators on investigators.case_ref = heard.case_ref and (from_on is null or from_on <= last_day(heard.panel))
  group by all
),
marks as (
  select distinct theme_id, case_ref, panel
  from passages
  join passage_themes using (passage_id)
  where standing in ('confirmed', 'accept')
)
select theme_id::varchar as theme,
       team::varchar as team,
       count(distinct case_ref) filter (recent.panel is not null)::integer as eligible_cases,
       count(distinct case_ref) filter (recent.panel is not null and marks.theme_id is not null)::integer as cases,
       (min(panel) filter (marks.theme_id is not null))::date as first_seen
from theme_eligible_cases
join teams using (case_ref)
left join marks using (theme_id, case_ref, panel)
left join recent using (panel)
group by theme_id, team
order by theme, team
