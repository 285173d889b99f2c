-- One row per case with a known day of report, in its month of report: whether a senior oversight officer was appointed within two working days, once it is known.
with appointed as (
  select case_ref, min(appointed_on) as appointed_on from soo_assignments group by case_ref
)
select case_ref, reported_month as month,
       coalesce(appointed_on < reported_on or appointed_day.next_working_no - report_day.working_no <= 2, false)::integer as numerator, 1 as denominator
from cases
cross join period
join working_days as report_day on report_day.day = reported_on
join working_days as data_day on data_day.day = data_date
left join appointed using (case_ref)
left join working_days as appointed_day on appointed_day.day = appointed_on
where numerator = 1 or data_day.working_no - report_day.working_no >= 2
