-- One row: first and last month of which anything is loaded, counted from year 0, as when the filters were last set.
select (year(first_loaded) * 12 + month(first_loaded) - 1)::integer as first_month,
       (year(last_loaded) * 12 + month(last_loaded) - 1)::integer as last_month
from period
