-- One row per eligible case and panel with notes: whether it shows "investigation-delay", or what that was merged into.
select case_ref, panel as month, shown::integer as numerator, 1 as denominator
from themes_at_panels
where theme_id = coalesce((select counts_as from theme_counts_as where theme_id = 'investigation-delay'), 'investigation-delay')
