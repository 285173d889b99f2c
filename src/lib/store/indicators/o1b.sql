-- One row per month of the period: cases with a triage decision, and those sent to the panel, by month of report.
select period_months.month::date as period,
       count(*) filter (triage_decision = 'to_panel')::double as numerator,
       count(case_ref)::double as denominator
from period_months
left join selected_cases on reported_month = month and triage_decision in ('to_panel', 'case_conference', 'not_selected', 'deferred')
group by month
order by period
