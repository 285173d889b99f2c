-- One row per closed case that had a senior oversight officer, in its month of closure: whether one and the same throughout.
select case_ref, date_trunc('month', closed_on) as month, (officers = 1)::integer as numerator, 1 as denominator
from (select case_ref, count(distinct soo_code) as officers from soo_assignments group by case_ref)
join cases using (case_ref)
where closed_on is not null
