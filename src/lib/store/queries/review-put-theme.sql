-- One row per call, put into passage_themes: the passage $1, the theme $2, its standing $3, its score $4, its driving words $5.
insert into passage_themes (passage_id, theme_id, standing, score, drivers)
select cast($1 as varchar), cast($2 as varchar), cast($3 as varchar), cast($4 as double), cast($5 as varchar)
