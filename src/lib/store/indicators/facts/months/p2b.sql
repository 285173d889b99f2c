-- One row per case whose recency is known, in its month of report: whether the abuse was more than twelve months before.
select case_ref, reported_month as month, (recency = 'non_recent')::integer as numerator, 1 as denominator
from cases
where recency in ('current', 'recent_12m', 'non_recent')
