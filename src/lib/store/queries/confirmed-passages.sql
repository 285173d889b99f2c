-- One row per passage in which a person confirmed the theme $1, whatever the filters.
select passage_id::varchar as passage
from passage_themes
where theme_id = $1 and standing = 'confirmed'
order by passage
