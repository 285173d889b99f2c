-- One row per month of the period: cases, and those linked to an earlier case of the same victim reported within 24 months, by month of report.
with pairs as (
  select case_ref, linked_case_ref as other_ref from case_links where link_kind = 'same_victim'
  union
  select linked_case_ref as case_ref, case_ref as other_ref from case_links where link_kind = 'same_victim'
),
repeats as (
  select distinct pairs.case_ref
  from pairs
  join cases using (case_ref)
  join cases as other on other.case_ref = pairs.other_ref
  where other.case_ref <> cases.case_ref
    and (other.reported_month < cases.reported_month or (other.reported_month = cases.reported_month and other.reported_on < cases.reported_on))
    and other.reported_month >= cases.reported_month - interval 24 month
),
counted as (
  select reported_month as month_in, repeats.case_ref is not null as ok
  from selected_cases
  left join repeats on repeats.case_ref = selected_cases.case_ref
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
