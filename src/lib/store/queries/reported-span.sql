-- One row: first and last month in which a case was reported, none after $1 today, and the data date, whatever the filters.
select (select min(reported_month) from cases where reported_month <= cast($1 as date))::date as first_month,
       (select max(reported_month) from cases where reported_month <= cast($1 as date))::date as last_month,
       (select max(data_date) from period)::date as data_date
