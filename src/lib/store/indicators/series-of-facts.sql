-- One row per measure and month of the period in which it has facts that the filters keep, in date order. $1 measures parted by ';'.
select facts.measure::varchar as measure, facts.month::date as period,
       sum(facts.numerator)::double as numerator, sum(facts.denominator)::double as denominator
from facts, period
where list_contains(string_split($1, ';'), facts.measure) and facts.month between period.first_month and period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by facts.measure, facts.month
order by facts.measure, facts.month
