-- One row per update made whose method can be held against what the victim agreed, in the month it was made: whether it honoured that.
select case_ref, date_trunc('month', done_on) as month, (preference_honoured = 'yes')::integer as numerator, 1 as denominator
from victim_updates
where done_on is not null and preference_honoured in ('yes', 'no')
