-- One row per theme that stands for one of the four barriers, or that such a one was merged into, case with notes in which it could occur, and panel with notes of it:
-- whether they show the theme.
select case_ref, panel as month, theme_id as part, shown
from themes_at_panels
where theme_id in (
  select coalesce(counts_as, theme_id)
  from (select unnest(['conflict-of-interest', 'line-manager-response', 'career-impact-fear', 'confidentiality-breach']) as theme_id)
  left join theme_counts_as using (theme_id)
)
