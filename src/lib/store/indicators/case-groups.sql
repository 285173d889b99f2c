-- One row per case that the filters keep, by its number: the group it belongs to. $1 what parts the cases: 'case_type', or
-- 'suspect_kind' for officers, staff and neither.
select numbered_cases.case_no::integer as case_no,
       case when $1 = 'case_type' then selected_cases.case_type else coalesce(workforce_kinds.kind, 'neither') end::varchar as part
from numbered_cases
join selected_cases using (case_ref)
left join workforce_kinds on workforce_kinds.workforce_type = selected_cases.suspect_workforce
order by case_no
