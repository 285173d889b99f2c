-- One row per case that the filters keep. $1 routes, $2 case types, $3 complexity flags, $4 selection regimes:
-- codes parted by ';', '' for all. $5 workforce of the suspect, likewise.
create or replace table selection as
select case_ref::varchar as case_ref
from cases
where ($1 = '' or list_contains(string_split($1, ';'), referral_route))
  and ($2 = '' or list_contains(string_split($2, ';'), case_type))
  and ($3 = '' or list_has_any(string_split($3, ';'), string_split(coalesce(complexity_flags, ''), ';')))
  and ($4 = '' or list_contains(string_split($4, ';'), triage_regime))
  and ($5 = '' or list_contains(string_split($5, ';'), suspect_workforce))
