-- One row per slot with the view of a partner recorded: whether it changed the direction.
select case_ref, panel as month, (partner_changed_direction = 'yes')::integer as numerator, 1 as denominator
from slots
where partner_view_recorded = 'yes' and partner_changed_direction in ('yes', 'no')
