-- One row per month of the period: cases that meet a criterion of complexity, and those that went to a case conference, by month of report.
with counted as (
  select reported_month as month_in,
         triage_decision = 'case_conference' or case_ref in (select case_ref from slots where slot_type = 'case_conference') as ok
  from selected_cases
  where list_has_any(string_split(coalesce(complexity_flags, ''), ';'), ['both_police', 'allegation_and_counter_allegation', 'serial_perpetrator_or_victim', 'position_of_power'])
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
