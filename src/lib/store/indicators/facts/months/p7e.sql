-- One row per case with a crime that was reported 180 days or more before the data date, in its month of report: whether its crimes all had an outcome within 180 days.
select case_ref, reported_month as month, (observed and days <= 180)::integer as numerator, 1 as denominator
from crime_waits, period
where reported_on + 180 <= data_date and days >= 0
