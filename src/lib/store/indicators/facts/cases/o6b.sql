-- One row per theme, case with notes in which it could occur, and panel with notes of it: whether they show the theme.
select case_ref, panel as month, theme_id as part, shown
from themes_at_panels
