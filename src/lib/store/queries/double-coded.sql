-- One row per passage of the view that two coders or more have coded, for the first two by pseudonym: the themes that each
-- confirmed, as they count now, parted by ';'. A coding is of a passage where it shares at least half of its span with it.
with judged as (
  select passages.passage_id, codings.coder,
         coalesce(string_agg(distinct coalesce(counts_as, theme_id), ';' order by coalesce(counts_as, theme_id)) filter (where codings.verdict = 'confirmed' and codings.theme_id <> 'none'), '') as themes
  from passages
  semi join selection using (case_ref)
  join codings using (note_ref)
  left join theme_counts_as using (theme_id), period
  where passages.panel between period.first_month and period.last_month
    and 2 * (least(codings.end_offset, passages.end_offset) - greatest(codings.start_offset, passages.start_offset)) >= codings.end_offset - codings.start_offset
  group by passages.passage_id, codings.coder
),
placed as (
  select *, row_number() over (partition by passage_id order by coder) as place from judged
)
select one.passage_id::varchar as passage, one.themes::varchar as first_themes, two.themes::varchar as second_themes
from placed as one
join placed as two on two.passage_id = one.passage_id and two.place = 2
where one.place = 1
order by passage
