-- One row per case that the filters keep, by its number, and one of 0, which stands for no case: with the first and last month looked
-- at, counted from year 0.
select case_no::integer as case_no,
       (year(first_month) * 12 + month(first_month) - 1)::integer as first_month,
       (year(last_month) * 12 + month(last_month) - 1)::integer as last_month
from selected_case_numbers, period
