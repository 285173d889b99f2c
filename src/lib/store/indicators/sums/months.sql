-- One row per month of the period, in date order: what the facts add up to under the filters, zero where there are none.
select period_months.month::date as period,
       coalesce(sum(facts.numerator), 0)::double as numerator,
       coalesce(sum(facts.denominator), 0)::double as denominator
from period_months
left join facts on facts.month = period_months.month and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by period_months.month
order by period
