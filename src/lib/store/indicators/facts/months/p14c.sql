-- One row per case of an officer closed without charge and with conduct finished, in its month of report: whether conduct ended without action.
select case_ref, reported_month as month, without_action::integer as numerator, 1 as denominator
from conduct_after_no_charge
where suspect_kind = 'officer'
