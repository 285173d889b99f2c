-- One row per case sent to the panel or not triaged, in its month of report or that of the first panel, and one in that in which it was heard or closed: by how much
-- the number waiting changes. A row of no change: when the panel began.
with first_heard as (
  select case_ref, min(panel) as first_panel from slots group by case_ref
),
waiting as (
  select case_ref, greatest(reported_month, (select min(panel) from slots)) as from_month, least(first_panel, date_trunc('month', closed_on)) as until_month
  from cases
  left join first_heard using (case_ref)
  where coalesce(triage_decision, 'to_panel') in ('to_panel', 'not_recorded', 'not_known')
)
select null::varchar as case_ref, min(panel) as month, 0 as change from slots
union all
select case_ref, from_month, 1 from waiting where until_month is null or until_month > from_month
union all
select case_ref, until_month, -1 from waiting where until_month > from_month
