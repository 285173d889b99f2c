-- One row per theme that the passage $1 carries or may carry, surest first.
select theme_id::varchar as theme_id, standing::varchar as standing, score::double as score, drivers::varchar as drivers
from passage_themes
where passage_id = $1
order by score desc, theme_id
