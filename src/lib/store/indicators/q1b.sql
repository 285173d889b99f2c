-- One row per month of the period: cases with a known day of report, and those with a senior oversight officer within two working days, by month of report.
with days as (
  select unnest(generate_series((select min(reported_on) from cases), greatest((select max(reported_on) from cases), (select max(appointed_on) from soo_assignments), (select data_date from period)), interval 1 day))::date as day
),
numbered as (
  select day, sum(case when isodow(day) <= 5 and holiday is null then 1 else 0 end) over (order by day) as working_no
  from days
  left join (select distinct holiday from bank_holidays) on holiday = day
),
appointed as (
  select case_ref, min(appointed_on) as appointed_on from soo_assignments group by case_ref
),
counted as (
  select reported_month as month_in, coalesce(appointed_on < reported_on or appointed_day.working_no - report_day.working_no <= 2, false) as ok
  from selected_cases
  join numbered as report_day on report_day.day = reported_on
  left join appointed using (case_ref)
  left join numbered as appointed_day on appointed_day.day = appointed_on
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
