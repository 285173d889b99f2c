-- The filters in force, before any is set. Setting them makes both tables anew (queries/select-cases.sql, queries/set-period.sql): rows
-- that are only deleted stay in memory, and slow down all who read the table.
-- One row: first and last month looked at, and the data date.
create or replace table period (first_month date, last_month date, data_date date);
-- One row per case that the filters keep, whatever its month.
create or replace table selection (case_ref varchar);
