-- One row per part, the largest first: cases of the period that show it, of the cases that could, under the filters.
select facts.part::varchar as part,
       (count(distinct facts.case_ref) filter (facts.shown))::double as numerator,
       count(distinct facts.case_ref)::double as denominator
from facts, period
where facts.month between period.first_month and period.last_month
  and facts.case_ref in (select case_ref from selection)
group by facts.part
order by numerator desc, part
