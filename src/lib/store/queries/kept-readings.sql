-- One row per text that the sentence encoder named has read.
select text_key::varchar as key, scores::varchar as scores
from readings
where encoder = $1
order by text_key
