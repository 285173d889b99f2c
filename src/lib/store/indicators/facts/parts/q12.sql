-- One row per case and criterion of complexity, in its month of report: whether the case meets it. Where no case has a flag, flags are
-- not recorded, and nothing is known but what the type of the case says.
select cases.case_ref, reported_month as month, criterion as part, (met.case_ref is not null)::integer as numerator, 1 as denominator
from cases
cross join complexity_criteria
left join case_criteria as met using (case_ref, criterion)
where criterion = 'both_police' or criterion in (select criterion from case_criteria) or exists (select 1 from cases where complexity_flags is not null)
