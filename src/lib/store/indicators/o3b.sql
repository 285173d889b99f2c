-- One row per number of live cases: senior oversight officers who hold that many at the data date.
with loads as (
  select soo_code, count(distinct case_ref) as cases
  from soo_assignments
  join selected_cases using (case_ref), period
  where appointed_on <= data_date and (ended_on is null or ended_on > data_date) and (closed_on is null or closed_on > data_date)
  group by soo_code
)
select case when cases >= 5 then '5 or more cases' when cases = 1 then '1 case' else cases || ' cases' end::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from loads
group by part
order by part
