-- One row per case whose crimes, or whose conduct matters, all ended in a block, whatever the filters: days from its report.
-- $1 first and $2 last month of the latest block; the earlier block is the same number of months just before.
with blocks as (
  select 'latest' as block, $1::date as starts, last_day($2::date) as ends
  union all
  select 'earlier', ($1::date - to_months(date_diff('month', $1::date, $2::date)::integer + 1))::date, ($1::date - interval 1 day)::date
),
ended as (
  select 'crime' as strand, case_ref, crime_decided_on as ended_on from crime_strands where crime_finished_and_dated
  union all
  select 'conduct', case_ref, max(conduct_decided_on) from conduct_strands group by case_ref having bool_and(conduct_finished)
)
select strand::varchar as strand, block::varchar as block, date_diff('day', reported_on, ended_on)::integer as days
from ended
join cases using (case_ref)
join blocks on ended_on between starts and ends
where reported_on <= ended_on
order by strand, block, days
