-- One row per month of the period: updates due by the data date, and those made by the day they were due.
-- A blank due day is 5 working days after the event, 1 under enhanced rights.
with clock as (
  select min(event_on) as first_on, greatest(max(event_on), max(due_on)) + 30 as last_on from victim_updates
),
days as (
  select unnest(generate_series(first_on, last_on, interval 1 day))::date as day from clock
),
numbered as (
  select day, isodow(day) <= 5 and holiday is null as working,
         sum(case when isodow(day) <= 5 and holiday is null then 1 else 0 end) over (order by day) as working_no
  from days
  left join (select distinct holiday from bank_holidays) on holiday = day
),
timed as (
  select coalesce(victim_updates.due_on, working_day.day) as due_on, victim_updates.done_on
  from victim_updates
  join selected_cases using (case_ref)
  join numbered as event_day on event_day.day = victim_updates.event_on
  left join numbered as working_day on working_day.working
    and working_day.working_no = event_day.working_no + case when selected_cases.enhanced_rights = 'yes' then 1 else 5 end
),
due as (
  select date_trunc('month', due_on)::date as month_due, coalesce(done_on <= due_on, false) as on_time from timed, period where due_on <= data_date
)
select period_months.month::date as period,
       count(*) filter (on_time)::double as numerator,
       count(month_due)::double as denominator
from period_months
left join due on month_due = month
group by month
order by period
