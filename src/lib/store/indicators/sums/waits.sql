-- One row per year of start, length and ending of a wait, under the filters: how many things waited so.
select year(facts.month)::varchar as cohort,
       facts.days::integer as days,
       facts.observed::boolean as observed,
       facts.ending::varchar as ending,
       count(*)::integer as n
from facts, period
where facts.month between period.first_month and period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by year(facts.month), facts.days, facts.observed, facts.ending
order by cohort, days, observed, ending
