-- One row per theme and note that shows it, put into shown_themes where it is empty: confirmed, or accepted from the engine.
insert into shown_themes
select distinct theme_id, note_ref, case_ref, panel
from passages
join passage_themes using (passage_id)
where standing in ('confirmed', 'accept') and not exists (from shown_themes)
