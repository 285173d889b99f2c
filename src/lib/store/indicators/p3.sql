-- One row per month of the period: cases with a police suspect of known band, and those above constable or equivalent, by month of report.
with counted as (
  select reported_month as month_in, suspect_rank_band <> 'constable_or_equivalent' as ok
  from selected_cases
  where case_type in ('police_perpetrator_only', 'both_police', 'counter_allegation_undetermined')
    and suspect_rank_band in ('constable_or_equivalent', 'sergeant_or_equivalent', 'inspector_plus_or_equivalent')
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
