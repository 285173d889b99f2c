-- One row per part, the largest first: what the facts add up to under the filters, of the whole where the part has no denominator of its own.
select facts.part::varchar as part,
       sum(facts.numerator)::double as numerator,
       coalesce(sum(facts.denominator), sum(sum(facts.numerator)) over ())::double as denominator
from facts, period
where facts.month between period.first_month and period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by facts.part
order by numerator desc, part
