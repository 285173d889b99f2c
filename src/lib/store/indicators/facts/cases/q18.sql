-- One row per theme that stands for one of the four barriers, case with notes in which it could occur, and panel with notes of it:
-- whether they show the theme.
select case_ref, panel as month, theme_id as part, shown
from themes_at_panels
where theme_id in ('conflict-of-interest', 'line-manager-response', 'career-impact-fear', 'confidentiality-breach')
