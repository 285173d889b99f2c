-- One row per month of the period from the first span on: distinct holders of a span that the filters keep on some day of the month.
select period_months.month::date as period,
       count(held.holder)::double as numerator,
       null::double as denominator
from period_months
left join (
  select distinct holder, unnest(generate_series(greatest(from_month, period.first_month), least(to_month, period.last_month), interval 1 month))::date as month
  from facts, period
  where facts.case_ref in (select case_ref from selection)
) as held using (month)
where period_months.month >= (select min(from_month) from facts)
group by period_months.month
order by period
