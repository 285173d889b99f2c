-- One row per case with a known day of report, in its month of report: whether support was offered within two working days, once it is known.
with offered as (
  select case_ref, min(offered_on) as offered_on from support group by case_ref
)
select case_ref, reported_month as month,
       coalesce(offered_on < reported_on or offer_day.next_working_no - report_day.working_no <= 2, false)::integer as numerator, 1 as denominator
from cases
join offered using (case_ref)
cross join period
join working_days as report_day on report_day.day = reported_on
join working_days as data_day on data_day.day = data_date
left join working_days as offer_day on offer_day.day = offered_on
where numerator = 1 or data_day.working_no - report_day.working_no >= 2
