-- One row per case of a member of staff with a known day of report and a conduct strand, in its month of report: days to its last decision, or to the data date.
select case_ref, reported_month as month, days, observed, null::varchar as ending
from conduct_waits
where suspect_kind = 'staff'
