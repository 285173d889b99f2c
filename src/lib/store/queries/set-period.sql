-- One row: the months looked at, and the data date: the end of the last month of which rows tell, planned panels apart. $1 first month or '' for the first loaded, $2 last month or '' for the last loaded. $3 today, or '': rows dated after its month are mistakes and move neither, and the data date is never after it.
create or replace table period as
with clock as (
  select coalesce(try_cast(nullif($3, '') as date), date '9999-12-31') as today
),
span as (
  select min(month) as first_loaded,
         coalesce(max(month) filter (month <= today or not told), max(month)) as last_loaded,
         max(month) filter (told and month <= today) as last_told
  from dated_rows, clock
)
select coalesce(try_cast(nullif($1, '') as date), first_loaded)::date as first_month,
       coalesce(try_cast(nullif($2, '') as date), last_loaded)::date as last_month,
       least(last_day(coalesce(last_told, last_loaded)), today)::date as data_date
from span, clock
