-- One row per gross misconduct assessment from 13 July 2026 on, in its month: whether suspension was decided within three working days, once it is known.
select restrictions.case_ref, date_trunc('month', gross_misconduct_assessed_on) as month,
       coalesce(decided_on < gross_misconduct_assessed_on or decided_day.next_working_no - assessed_day.working_no <= 3, false)::integer as numerator, 1 as denominator
from restrictions
cross join period
join working_days as data_day on data_day.day = data_date
join working_days as assessed_day on assessed_day.day = gross_misconduct_assessed_on
left join working_days as decided_day on decided_day.day = decided_on
where gross_misconduct_assessed_on >= date '2026-07-13' and (numerator = 1 or data_day.working_no - assessed_day.working_no >= 3)
