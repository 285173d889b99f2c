-- One row: the months looked at, and the data date: the end of the last month of which rows tell, planned panels apart. $1 first month or '' for the first loaded, $2 last month or '' for the last loaded. $3 today, which the data date is never after, or ''.
insert into period
with span as (
  select least((select min(panel) from panels), (select min(panel) from slots), (select min(reported_month) from cases)) as first_loaded,
         greatest((select max(panel) from panels), (select max(panel) from slots), (select max(reported_month) from cases)) as last_loaded,
         greatest((select max(panel) from panels where status <> 'planned'),
                  (select max(panel) from slots where panel not in (select panel from panels where status = 'planned')),
                  (select max(reported_month) from cases)) as last_told
)
select coalesce(try_cast(nullif($1, '') as date), first_loaded)::date as first_month,
       coalesce(try_cast(nullif($2, '') as date), last_loaded)::date as last_month,
       least(last_day(coalesce(last_told, last_loaded)), coalesce(try_cast(nullif($3, '') as date), date '9999-12-31'))::date as data_date
from span
