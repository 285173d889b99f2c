-- One row per measure and block (earlier, latest): cases of which it is true, and cases of which it could be, whatever the filters.
-- $1 first and $2 last month of the latest block; the earlier block is the same number of months just before.
with blocks as (
  select 'latest' as block, $1::date as starts, last_day($2::date) as ends
  union all
  select 'earlier', ($1::date - to_months(date_diff('month', $1::date, $2::date)::integer + 1))::date, ($1::date - interval 1 day)::date
),
first_investigator as (
  select case_ref, arg_min(pip_level, position) as pip_level from investigators where pip_level in ('PIP1', 'PIP2', 'PIP3', 'PIP4') group by case_ref
),
updates as (
  select case_ref, block, bool_and(coalesce(done_on <= due_on, false)) as all_on_time
  from victim_updates join blocks on due_on between starts and ends
  group by case_ref, block
),
measured as (
  select 'investigator' as measure, reported_month as on_day, pip_level <> 'PIP1' as holds from cases join first_investigator using (case_ref)
  union all
  select 'contact', reported_month, contact_agreed = 'yes' from cases where contact_agreed in ('yes', 'no')
  union all
  select 'conduct', decided_on, without_action from conduct_after_no_charge
  union all
  select 'support', min(panel), bool_or(status in ('offered_accepted', 'offered_declined', 'already_engaged', 'engaged')) from support group by case_ref
)
select measure::varchar as measure, blocks.block::varchar as block, count(*) filter (holds)::integer as events, count(*)::integer as of
from measured join blocks on on_day between starts and ends
group by measure, blocks.block
union all
select 'updates', block, count(*) filter (all_on_time)::integer, count(*)::integer from updates group by block
order by measure, block
