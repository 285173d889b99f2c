-- One row per case in which a protective measure was considered, in its month of report: whether one was granted or in place.
select case_ref, reported_month as month, granted::integer as numerator, 1 as denominator
from (select case_ref, bool_or(event = 'granted') as granted from protective_measures group by case_ref)
join cases using (case_ref)
