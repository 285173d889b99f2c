-- One row per appointment for which independence is known, in its month: whether independent of the investigation.
select case_ref, date_trunc('month', appointed_on) as month, (independent = 'yes')::integer as numerator, 1 as denominator
from soo_assignments
where independent in ('yes', 'no')
