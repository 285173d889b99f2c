-- One row per theme that a person confirmed of a passage which waits because its theme was split, in the months from $1 to $2, whatever
-- the filters.
select distinct passage_themes.theme_id::varchar as theme
from passages
join passage_themes using (passage_id)
where passages.state = 'again' and passage_themes.standing = 'confirmed' and passages.panel between $1::date and $2::date
order by theme
