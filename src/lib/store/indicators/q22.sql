-- One row per month of the period from July 2026: gross misconduct assessments from 13 July 2026, and those with a suspension decision within three working days.
with days as (
  select unnest(generate_series((select date '2026-07-01'), (select greatest(date '2026-08-31', max(data_date)) from period), interval 1 day))::date as day
),
numbered as (
  select day, sum(case when isodow(day) <= 5 and holiday is null then 1 else 0 end) over (order by day) as working_no
  from days
  left join (select distinct holiday from bank_holidays) on holiday = day
),
counted as (
  select date_trunc('month', gross_misconduct_assessed_on)::date as month_in,
         coalesce(decided_on < gross_misconduct_assessed_on or decided_day.working_no - assessed_day.working_no <= 3, false) as ok
  from restrictions
  semi join selected_cases using (case_ref)
  join numbered as assessed_day on assessed_day.day = gross_misconduct_assessed_on
  left join numbered as decided_day on decided_day.day = decided_on
  where gross_misconduct_assessed_on >= date '2026-07-13'
)
select period_months.month::date as period,
       count(*) filter (ok)::double as numerator,
       count(month_in)::double as denominator
from period_months
left join counted on month_in = month
where month >= date '2026-07-01'
group by month
order by period
