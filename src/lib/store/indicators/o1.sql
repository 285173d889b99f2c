-- One row per month of the period: cases that triage sent to the panel, by month of report, from the first such case on.
select period_months.month::date as period,
       count(selected_cases.case_ref)::double as numerator,
       null::double as denominator
from period_months
left join selected_cases on selected_cases.reported_month = period_months.month and selected_cases.triage_decision = 'to_panel'
where period_months.month >= (select min(reported_month) from cases where triage_decision = 'to_panel')
group by period_months.month
order by period
