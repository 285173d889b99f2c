-- One row per case with the number that stands for it in the facts, which are joined and grouped three times as fast by numbers:
-- put in by number-cases.sql, made anew when rows of cases change.
create or replace table numbered_cases (case_ref varchar, case_no integer)
