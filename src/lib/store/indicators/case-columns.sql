-- One row per case: its number, and what the filters look at; blanks where nothing was said.
select case_no::integer as case_no,
       coalesce(referral_route, '')::varchar as referral_route,
       coalesce(case_type, '')::varchar as case_type,
       coalesce(complexity_flags, '')::varchar as complexity_flags,
       coalesce(triage_regime, '')::varchar as triage_regime,
       coalesce(suspect_workforce, '')::varchar as suspect_workforce
from cases
join numbered_cases using (case_ref)
