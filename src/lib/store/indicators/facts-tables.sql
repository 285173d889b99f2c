-- The facts of the measures whose facts are held, until rows change: see facts.ts. Numbers stand for measures and cases, which are
-- joined and grouped three times as fast. case_no is null where no case is meant.
create or replace table facts_held (measure varchar, measure_no usmallint);
create or replace table numbered_cases (case_ref varchar, case_no integer);
create or replace table month_facts (measure_no usmallint, case_no integer, month date, numerator double, denominator double);
create or replace table part_facts (measure_no usmallint, case_no integer, month date, part varchar, numerator double, denominator double);
create or replace table wait_facts (measure_no usmallint, case_no integer, month date, days integer, observed boolean, ending varchar);
create or replace table pair_facts (measure_no usmallint, case_no integer, month date, row_part varchar, column_part varchar);
