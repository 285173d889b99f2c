-- One row per theme of the passage $1: each is taken out.
delete from passage_themes where passage_id = $1
