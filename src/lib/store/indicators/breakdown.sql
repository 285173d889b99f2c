-- One row per group of cases and month of the period: what the facts of measure $1 add up to under the filters.
-- $2 what parts the cases: 'case_type', or 'suspect_kind' for officers, staff and neither.
select case when $2 = 'case_type' then selected_cases.case_type else coalesce(workforce_kinds.kind, 'neither') end::varchar as part,
       facts.month::date as period,
       sum(facts.numerator)::double as numerator,
       sum(facts.denominator)::double as denominator
from month_facts as facts
join facts_held using (measure_no)
join numbered_cases using (case_no)
join selected_cases using (case_ref)
left join workforce_kinds on workforce_kinds.workforce_type = selected_cases.suspect_workforce, period
where facts_held.measure = $1 and facts.month between period.first_month and period.last_month
group by part, facts.month
order by part, facts.month
