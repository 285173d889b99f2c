-- One row per case with a known route, in its month of report: whether it came by a route inside the force.
select case_ref, reported_month as month,
       (referral_route in ('line_manager', 'colleague', 'self_disclosure', 'psd', 'acu', 'confidential_line', 'occupational_health_or_welfare', 'survivors_network'))::integer as numerator,
       1 as denominator
from cases
where referral_route not in ('not_known', 'not_applicable', 'not_recorded')
