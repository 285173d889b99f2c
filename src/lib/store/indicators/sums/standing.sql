-- One row per part, the largest first: what stands at the data date, of what began by the last month of the period, under the filters.
select facts.part::varchar as part,
       sum(facts.numerator)::double as numerator,
       coalesce(sum(facts.denominator), sum(sum(facts.numerator)) over ())::double as denominator
from facts, period
where facts.month <= period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by facts.part
order by numerator desc, part
