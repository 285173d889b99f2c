-- One row per calendar year and programme: people trained up to the data date, whatever the filters.
select year(month)::integer as year,
       programme::varchar as programme,
       sum(headcount)::integer as people
from training, period
where month <= data_date
group by all
order by year, programme
