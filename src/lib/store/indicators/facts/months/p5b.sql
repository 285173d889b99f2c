-- One row per case with a police suspect and a known first team, in its month of report: whether the dedicated team.
with first_team as (
  select case_ref, arg_min(coalesce(team, 'not_known'), position) as team
  from investigators
  group by case_ref
)
select case_ref, reported_month as month, (team = 'dedicated_ppda_team_psd')::integer as numerator, 1 as denominator
from police_suspect_cases
join first_team using (case_ref)
where team not in ('not_known', 'not_applicable', 'not_recorded')
