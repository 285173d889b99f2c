-- One row per passage that $1 (passage ids parted by ';') names, whatever the filters, with the themes that count for it, parted by ';'.
select passages.passage_id::varchar as passage,
       passages.note_ref::varchar as note,
       passages.case_ref::varchar as case_ref,
       passages.panel::date as panel,
       passages.body::varchar as body,
       coalesce(string_agg(passage_themes.theme_id, ';' order by passage_themes.theme_id) filter (where standing in ('confirmed', 'accept')), '')::varchar as themes
from passages
left join passage_themes using (passage_id)
where list_contains(string_split($1, ';'), passages.passage_id)
group by all
order by passage
