-- One row per month of the period: cases, and those linked to an earlier case of the same suspect reported within 24 months, by month of report.
with counted as (
  select reported_month as month_in, exists (
    select 1
    from case_links
    join cases as other on other.case_ref = case when case_links.case_ref = selected_cases.case_ref then case_links.linked_case_ref else case_links.case_ref end
    where link_kind = 'same_perpetrator' and selected_cases.case_ref in (case_links.case_ref, case_links.linked_case_ref)
      and other.case_ref <> selected_cases.case_ref
      and (other.reported_month < selected_cases.reported_month or (other.reported_month = selected_cases.reported_month and other.reported_on < selected_cases.reported_on))
      and other.reported_month >= selected_cases.reported_month - interval 24 month
  ) as ok
  from selected_cases
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
