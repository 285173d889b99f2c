-- One row: the passages that carry the theme $1, whatever the filters: confirmed by a person, found by the engine alone, confirmed of
-- both it and the theme $2; the cases that they are of, and their first and last panel.
select (count(*) filter (where standing = 'confirmed'))::integer as confirmed,
       (count(*) filter (where standing = 'accept'))::integer as found,
       (count(*) filter (where standing = 'confirmed' and passage_id in (select passage_id from passage_themes where theme_id = $2 and standing = 'confirmed')))::integer as both,
       (count(distinct case_ref) filter (where standing = 'confirmed'))::integer as cases,
       (min(panel) filter (where standing = 'confirmed'))::date as first_panel,
       (max(panel) filter (where standing = 'confirmed'))::date as last_panel
from passage_themes
join passages using (passage_id)
where theme_id = $1
