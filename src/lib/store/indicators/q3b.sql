-- One row per month of the period: cases with an investigator and changes of investigator in them so far, by month of report.
with changes as (
  select case_ref, count(*) - 1 as changes from investigators group by case_ref
)
select period_months.month::date as period,
       coalesce(sum(changes), 0)::double as numerator,
       count(changes)::double as denominator
from period_months
left join (select reported_month, changes from selected_cases join changes using (case_ref)) on reported_month = month
group by month
order by period
