-- One row per link of one of the cases $1, references parted by ';', told from that case: what kind, and the case on the other side.
with links as (
  select case_ref, link_kind, linked_case_ref as other_ref from case_links
  union
  select linked_case_ref, link_kind, case_ref from case_links
)
select case_ref::varchar as case_ref,
       link_kind::varchar as link_kind,
       other_ref::varchar as other_ref
from links
where list_contains(string_split($1, ';'), case_ref)
order by case_ref, link_kind, other_ref
