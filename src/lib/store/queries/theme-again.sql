-- One row per passage that waits because its theme was split, and theme that a person confirmed of it, the split one among them; in the
-- period and under the filters.
select passage_themes.theme_id::varchar as theme,
       passages.passage_id::varchar as passage,
       passages.case_ref::varchar as case_ref,
       passages.panel::date as panel
from passages
semi join selection using (case_ref)
join passage_themes using (passage_id), period
where passages.state = 'again'
  and passage_themes.standing = 'confirmed'
  and passages.panel between period.first_month and period.last_month
order by theme, passage
