-- One row per theme and team that had an eligible case when it was heard, at the last $1 panels held in the period or, whatever the
-- period, before them: eligible cases with notes at those panels, those that show the theme, eligible cases before them, and the first
-- panels of all at which the team's cases showed it: by whatever counts, and as a person confirmed.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
),
heard as (
  select distinct case_ref, panel from notes semi join selection using (case_ref)
  where panel in (select panel from recent) or panel < (select min(panel) from recent)
),
-- The last investigator appointed by the end of the month of the panel.
teams as (
  select heard.case_ref, heard.panel, arg_max(team, position) as team
  from heard
  join investigators on investigators.case_ref = heard.case_ref and (from_on is null or from_on <= last_day(heard.panel))
  group by all
),
marks as (
  select theme_id, case_ref, panel, bool_or(standing = 'confirmed') as settled
  from passages
  join passage_themes using (passage_id)
  where standing in ('confirmed', 'accept')
  group by all
)
select theme_id::varchar as theme,
       team::varchar as team,
       count(distinct case_ref) filter (recent.panel is not null)::integer as eligible_cases,
       count(distinct case_ref) filter (recent.panel is not null and marks.theme_id is not null)::integer as cases,
       count(distinct case_ref) filter (recent.panel is null)::integer as earlier_cases,
       (min(panel) filter (marks.theme_id is not null))::date as first_seen,
       (min(panel) filter (marks.settled))::date as first_confirmed
from theme_eligible_cases
join teams using (case_ref)
left join marks using (theme_id, case_ref, panel)
left join recent using (panel)
group by theme_id, team
order by theme, team
