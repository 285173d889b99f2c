-- One row: the last $1 panels held in the period, and the data date.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
)
select (select count(*) from recent)::integer as panels,
       (select min(panel) from recent)::date as first_panel,
       (select max(panel) from recent)::date as last_panel,
       data_date::date as data_date
from period
