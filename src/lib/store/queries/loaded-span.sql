-- One row: the first and last month loaded, whatever the filters, and the last month that any row speaks of.
select min(month)::date as first_month, max(month)::date as last_month
from (select panel as month from panels union all select panel from slots union all select reported_month from cases)
