-- One row per month of the period: cases with a police suspect and a known first team, and those of the dedicated team, by month of report.
with first_team as (
  select case_ref, arg_min(team, position) as team
  from investigators
  where team not in ('not_known', 'not_applicable', 'not_recorded')
  group by case_ref
),
given as (
  select reported_month, team
  from selected_cases
  join first_team using (case_ref)
  where case_type in ('police_perpetrator_only', 'both_police', 'counter_allegation_undetermined')
)
select period_months.month::date as period,
       count(*) filter (team = 'dedicated_ppda_team_psd')::double as numerator,
       count(team)::double as denominator
from period_months
left join given on reported_month = month
group by month
order by period
