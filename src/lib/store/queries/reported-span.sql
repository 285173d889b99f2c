-- One row: first and last month in which a case was reported, and the data date, whatever the filters.
select (select min(reported_month) from cases)::date as first_month,
       (select max(reported_month) from cases)::date as last_month,
       (select max(data_date) from period)::date as data_date
