-- One row per passage that waits for a person, or that $1 (passage ids parted by ';') names; newest panel first, then in reading order.
-- $3 a theme that was split: of those that wait, only the ones that a person confirmed of it; '' for all.
-- waiting: the engine suggests a theme and nobody has settled it, or its theme was split since; of those of a split theme, the latter alone. At most $2 rows, those named among them; in_all counts those left out as well.
select passages.passage_id::varchar as passage,
       passages.note_ref::varchar as note,
       passages.case_ref::varchar as case_ref,
       passages.panel::date as panel,
       (passages.state = 'again' or ($3 = '' and passages.state in ('accept', 'review')))::boolean as waiting,
       (passages.state = 'coded')::boolean as coded,
       (count(*) over ())::integer as in_all
from passages
semi join selection using (case_ref), period
where passages.panel between period.first_month and period.last_month
  and ((passages.state in ('accept', 'review', 'again') and ($3 = '' or (passages.state = 'again' and passages.passage_id in (select passage_id from passage_themes where theme_id = $3 and standing = 'confirmed')))) or list_contains(string_split($1, ';'), passages.passage_id))
qualify row_number() over (order by list_contains(string_split($1, ';'), passages.passage_id) desc, passages.panel desc, passages.note_ref, passages.start_offset) <= cast($2 as integer)
order by passages.panel desc, passages.note_ref, passages.start_offset
