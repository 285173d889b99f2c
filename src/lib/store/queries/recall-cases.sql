-- One row per case that fits everything asked, the latest heard first; at most $7. '' asks for nothing: $1 month of a panel at which it
-- was heard, $2 who works for the police, $3 route, $4 theme found in its notes, $5 its senior oversight officer, $6 its reference.
-- not_eligible counts those in which that theme could not arise, so that no share counts them.
with heard as (
  select case_ref, count(distinct panel) as times, min(panel) as first_panel, max(panel) as last_panel from slots group by case_ref
),
officers as (
  select case_ref, string_agg(distinct soo_code, ', ' order by soo_code) as soo_codes from soo_assignments group by case_ref
),
found as (
  select distinct passages.case_ref, theme_id from passages join passage_themes using (passage_id) where standing in ('confirmed', 'accept')
),
themes_of as (
  select case_ref, string_agg(theme_id, ';' order by theme_id) as theme_ids from found group by case_ref
)
select cases.case_ref::varchar as case_ref,
       reported_month::date as reported_month,
       case_type::varchar as case_type,
       referral_route::varchar as referral_route,
       coalesce(cases.status, 'not_recorded')::varchar as status,
       coalesce(times, 0)::integer as times_heard,
       first_panel::date as first_panel,
       last_panel::date as last_panel,
       coalesce(soo_codes, '')::varchar as soo_codes,
       coalesce(theme_ids, '')::varchar as theme_ids,
       (count(*) over ())::integer as in_all,
       (count(*) filter (where $4 <> '' and case_ref not in (select case_ref from theme_eligible_cases where theme_id = $4)) over ())::integer as not_eligible
from cases
semi join selection using (case_ref)
left join heard using (case_ref)
left join officers using (case_ref)
left join themes_of using (case_ref)
where ($1 = '' or case_ref in (select case_ref from slots where panel = try_cast(nullif($1, '') as date)))
  and ($2 = '' or case_type = $2)
  and ($3 = '' or referral_route = $3)
  and ($4 = '' or case_ref in (select case_ref from found where theme_id = $4))
  and ($5 = '' or case_ref in (select case_ref from soo_assignments where soo_code = $5))
  and ($6 = '' or case_ref = $6)
order by last_panel desc nulls last, reported_month desc, case_ref
limit cast($7 as integer)
