-- One row per case of a member of staff with a conduct strand that was reported 365 days or more before the data date, in its month of report: whether conduct was decided within 365 days.
select case_ref, reported_month as month, (observed and days <= 365)::integer as numerator, 1 as denominator
from conduct_waits, period
where suspect_kind = 'staff' and reported_on + 365 <= data_date and days >= 0
