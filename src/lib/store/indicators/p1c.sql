-- One row per month of the period: cases reported in which a suspect works for the police.
select period_months.month::date as period,
       count(case_ref)::double as numerator,
       null::double as denominator
from period_months
left join selected_cases on reported_month = month and case_type in ('police_perpetrator_only', 'both_police', 'counter_allegation_undetermined')
group by month
order by period
