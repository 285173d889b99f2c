-- One row: the passages that carry the theme $1, whatever the filters: confirmed by a person, found by the engine alone, confirmed of
-- both it and the theme $2; the cases that they are of, and their first and last panel. Of $2, its cases among the eligible ones with
-- notes, as they are and as they would be with those of $1, under the rule of eligibility $3.
with carried as (
  select theme_id, passage_id, case_ref, panel, standing from passage_themes join passages using (passage_id) where theme_id in ($1, $2)
),
shown as (
  select theme_id, case_ref from carried where standing in ('confirmed', 'accept')
),
share as (
  select case_ref from theme_eligible_cases semi join notes using (case_ref) where theme_id = $2
),
share_after as (
  select case_ref from eligible_cases semi join notes using (case_ref) where rule = $3
)
select (count(*) filter (where standing = 'confirmed'))::integer as confirmed,
       (count(*) filter (where standing = 'accept'))::integer as found,
       (count(*) filter (where standing = 'confirmed' and passage_id in (select passage_id from carried where theme_id = $2 and standing = 'confirmed')))::integer as both,
       (count(distinct case_ref) filter (where standing = 'confirmed'))::integer as cases,
       (min(panel) filter (where standing = 'confirmed'))::date as first_panel,
       (max(panel) filter (where standing = 'confirmed'))::date as last_panel,
       (select count(*) from share where case_ref in (select case_ref from shown where theme_id = $2))::integer as shown,
       (select count(*) from share)::integer as eligible,
       (select count(*) from share_after where case_ref in (select case_ref from shown))::integer as shown_after,
       (select count(*) from share_after)::integer as eligible_after
from carried
where theme_id = $1
