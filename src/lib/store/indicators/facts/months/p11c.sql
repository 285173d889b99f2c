-- One row per update made to a victim who works for the police, in the month it was made: whether a manager was copied without consent.
select case_ref, date_trunc('month', done_on) as month, (manager_copied = 'yes')::integer as numerator, 1 as denominator
from victim_updates
semi join police_victim_cases using (case_ref)
where done_on is not null and manager_copied in ('yes', 'no')
