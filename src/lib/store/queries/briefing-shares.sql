-- One row per measure and block (earlier, latest): cases of which it is true, and cases of which it could be, whatever the filters.
-- $1 first and $2 last month of the latest block; the earlier block is the same number of months just before. $3 ids of measures
-- whose facts are held, with semicolons between. A case with several facts in a block (updates due) counts once: true where all are.
with blocks as (
  select 'latest' as block, $1::date as starts, $2::date as ends
  union all
  select 'earlier', ($1::date - to_months(date_diff('month', $1::date, $2::date)::integer + 1))::date, ($1::date - interval 1 month)::date
),
counted as (
  select measure, block, case_ref, bool_and(numerator = denominator) as holds
  from month_facts
  join facts_held using (measure_no)
  join numbered_cases using (case_no)
  join blocks on month between starts and ends
  where list_contains(string_split($3, ';'), measure)
  group by measure, block, case_ref
)
select measure::varchar as measure, block::varchar as block, count(*) filter (holds)::integer as events, count(*)::integer as of
from counted
group by measure, block
order by measure, block
