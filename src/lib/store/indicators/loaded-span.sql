-- One row: first and last month of which anything is loaded, counted from year 0, as set-period.sql takes them where a filter names
-- none. $1 today, or '': rows dated after its month are mistakes.
with clock as (
  select coalesce(try_cast(nullif($1, '') as date), date '9999-12-31') as today
),
span as (
  select min(month) as first_loaded, coalesce(max(month) filter (month <= today or not told), max(month)) as last_loaded from dated_rows, clock
)
select (year(first_loaded) * 12 + month(first_loaded) - 1)::integer as first_month,
       (year(last_loaded) * 12 + month(last_loaded) - 1)::integer as last_month
from span
