-- One row per table that holds rows: see tables-with-rows.ts.
create or replace table filled_tables (name varchar)
