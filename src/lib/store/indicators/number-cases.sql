-- One row per case, put into numbered_cases where it is empty: its reference and its number.
insert into numbered_cases
select case_ref, row_number() over (order by case_ref)::integer
from (select distinct case_ref from cases where case_ref is not null)
where not exists (from numbered_cases)
