-- One row per month of the period: cases with a known day of report that came to a panel, and those in which support was offered within two working days, by month of report.
with days as (
  select unnest(generate_series((select min(reported_on) from cases), (select greatest(max(reported_on), max(data_date)) from cases, period), interval 1 day))::date as day
),
numbered as (
  select day, sum(case when isodow(day) <= 5 and holiday is null then 1 else 0 end) over (order by day) as working_no
  from days
  left join (select distinct holiday from bank_holidays) on holiday = day
),
offered as (
  select case_ref, min(offered_on) as offered_on from support group by case_ref
),
counted as (
  select reported_month as month_in,
         coalesce(offered_on < reported_on or offer_day.working_no - report_day.working_no <= 2, false) as ok
  from selected_cases
  join offered using (case_ref)
  join numbered as report_day on report_day.day = reported_on
  left join numbered as offer_day on offer_day.day = offered_on
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
group by month
order by period
