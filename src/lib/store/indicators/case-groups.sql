-- One row per case that the filters keep, by its number: the group it belongs to. $1 what parts the cases: 'case_type', 'suspect_kind'
-- for officers, staff and neither, or 'referral_route', of which all that is no route is 'not_known'.
select numbered_cases.case_no::integer as case_no,
       case $1 when 'case_type' then selected_cases.case_type
               when 'suspect_kind' then coalesce(workforce_kinds.kind, 'neither')
               else case when coalesce(referral_route, '') in ('', 'not_applicable', 'not_recorded') then 'not_known' else referral_route end end::varchar as part
from numbered_cases
join selected_cases using (case_ref)
left join workforce_kinds on workforce_kinds.workforce_type = selected_cases.suspect_workforce
order by case_no
