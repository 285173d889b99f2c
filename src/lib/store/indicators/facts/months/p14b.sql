-- One row per case of a member of staff closed without charge and with conduct finished, in the month of the later decision: whether conduct ended without action.
select case_ref, date_trunc('month', decided_on) as month, without_action::integer as numerator, 1 as denominator
from conduct_after_no_charge
where suspect_kind = 'staff'
