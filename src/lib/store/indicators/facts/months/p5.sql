-- One row per case whose first investigator has a known level, in its month of report: whether PIP 2 or above.
with first_investigator as (
  select case_ref, arg_min(coalesce(pip_level, 'not_known'), position) as pip_level
  from investigators
  group by case_ref
)
select case_ref, reported_month as month, (pip_level <> 'PIP1')::integer as numerator, 1 as denominator
from cases
join first_investigator using (case_ref)
where pip_level in ('PIP1', 'PIP2', 'PIP3', 'PIP4')
