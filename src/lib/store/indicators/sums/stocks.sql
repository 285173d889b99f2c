-- One row per month of the period from the first change on: what stands at its end, under the filters.
select period_months.month::date as period,
       coalesce(sum(monthly.change) over (order by period_months.month), 0)::double as numerator,
       null::double as denominator
from period_months
left join (
  select greatest(facts.month, period.first_month)::date as month, sum(facts.change) as change
  from facts, period
  where facts.case_ref is null or facts.case_ref in (select case_ref from selection)
  group by all
) as monthly using (month)
qualify period_months.month >= (select min(month) from facts)
order by period
