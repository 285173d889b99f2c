-- One row per case whose route is known, in its month of report: the route by which it came.
select case_ref, reported_month as month, referral_route as part, 1 as numerator, null::double as denominator
from cases
where referral_route not in ('not_known', 'not_applicable', 'not_recorded')
