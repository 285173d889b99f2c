-- One row per number of cases: holders who hold that many of those that the filters keep, of all who hold any.
select case when cases >= 5 then '5 or more cases' when cases = 1 then '1 case' else cases || ' cases' end::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from (
  select holder, count(distinct case_ref) as cases from facts where case_ref in (select case_ref from selection) group by holder
)
group by part
order by part
