-- One row per calendar year of the period that is loaded in full: cases reported, and the workforce in thousands.
with years as (
  select year(month) as year from period_months group by year(month) having count(*) = 12
),
reported as (
  select year(reported_month) as year, count(*) as cases from selected_cases group by year(reported_month)
),
people as (
  select year, sum(headcount) / 1000.0 as thousands from workforce group by year
)
select years.year::varchar as part,
       coalesce(cases, 0)::double as numerator,
       thousands::double as denominator
from years
join people using (year)
left join reported using (year)
order by part
