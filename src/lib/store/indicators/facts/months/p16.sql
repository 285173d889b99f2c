-- One row per answer of a victim to "would_report_again", by panel: whether 4 or 5.
select null::varchar as case_ref, panel as month, (score >= 4)::integer as numerator, 1 as denominator
from feedback
where source = 'victim' and item = 'would_report_again'
