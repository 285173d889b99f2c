-- One row per case with an investigator, in its month of report: changes of investigator so far.
with changes as (
  select case_ref, count(*) - 1 as changes from investigators group by case_ref
)
select case_ref, reported_month as month, changes as numerator, 1 as denominator
from cases
join changes using (case_ref)
