-- One row per block (earlier, latest) and case type: cases by month of report, whatever the filters.
-- $1 first and $2 last month of the latest block; the earlier block is the same number of months just before.
with blocks as (
  select 'latest' as block, $1::date as starts, $2::date as ends
  union all
  select 'earlier', ($1::date - to_months(date_diff('month', $1::date, $2::date)::integer + 1))::date, ($1::date - interval 1 month)::date
)
select blocks.block::varchar as block, cases.case_type::varchar as case_type, count(*)::integer as cases
from blocks
join cases on cases.reported_month between blocks.starts and blocks.ends
group by all
order by block, case_type
