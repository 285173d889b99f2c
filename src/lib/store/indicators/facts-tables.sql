-- The facts of the measures whose facts are held, until rows change: see facts.ts. Numbers stand for measures and cases, which are
-- joined and grouped three times as fast. case_no is 0 where no case is meant.
create or replace table facts_held (measure varchar, measure_no usmallint);
create or replace table numbered_cases (case_ref varchar, case_no integer);
create or replace table month_facts (measure_no usmallint, case_no integer, month date, numerator double, denominator double);
create or replace table stock_facts (measure_no usmallint, case_no integer, month date, change double);
create or replace table part_facts (measure_no usmallint, case_no integer, month date, part varchar, numerator double, denominator double);
create or replace table standing_facts (measure_no usmallint, case_no integer, month date, part varchar, numerator double, denominator double);
create or replace table case_facts (measure_no usmallint, case_no integer, month date, part varchar, shown boolean);
create or replace table wait_facts (measure_no usmallint, case_no integer, month date, days integer, observed boolean, ending varchar);
create or replace table pair_facts (measure_no usmallint, case_no integer, month date, row_part varchar, column_part varchar);
create or replace table event_facts (measure_no usmallint, case_no integer, day date, place integer, event boolean);
create or replace table change_facts (measure_no usmallint, case_no integer, part varchar, label varchar, changed_on date, before_events integer, before_exposure integer, after_events integer, after_exposure integer, months_after integer, after_unread integer);
create or replace table span_facts (measure_no usmallint, case_no integer, holder varchar, from_month date, to_month date);
create or replace table load_facts (measure_no usmallint, case_no integer, holder varchar);
-- One row per table that holds rows: see tables-with-rows.ts.
create or replace table filled_tables (name varchar);
-- One row per theme and note that shows it: what takes longest of the measures that no table of facts can carry.
create or replace table shown_themes (theme_id varchar, note_ref varchar, case_ref varchar, panel date);
