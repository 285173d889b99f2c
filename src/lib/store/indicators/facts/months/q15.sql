-- One row per slot for which it is known: whether the view of a partner is recorded.
select case_ref, panel as month, (partner_view_recorded = 'yes')::integer as numerator, 1 as denominator
from slots
where partner_view_recorded in ('yes', 'no')
