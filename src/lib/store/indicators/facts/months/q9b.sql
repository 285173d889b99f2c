-- One row per eligible case and panel with notes: whether it shows "investigation-delay".
select case_ref, panel as month, shown::integer as numerator, 1 as denominator
from themes_at_panels
where theme_id = 'investigation-delay'
