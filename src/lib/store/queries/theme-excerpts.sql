-- One row per passage that carries the theme $1, newest panel first. $2 standing: 'counted' (confirmed or accepted) or 'review'. At most $3 rows.
select passages.passage_id::varchar as passage,
       passages.note_ref::varchar as note,
       passages.case_ref::varchar as case_ref,
       passages.panel::date as panel,
       passages.body::varchar as body,
       passage_themes.standing::varchar as standing,
       passage_themes.score::double as score,
       passage_themes.drivers::varchar as drivers
from passages
semi join selection using (case_ref)
join passage_themes using (passage_id), period
where passage_themes.theme_id = $1
  and passages.panel between period.first_month and period.last_month
  and case when $2 = 'review' then standing = 'review' else standing in ('confirmed', 'accept') end
order by passages.panel desc, passages.passage_id
limit cast($3 as integer)
