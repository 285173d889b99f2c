-- One row per eligible case and panel with notes: whether it shows "criminal-misconduct-disconnect".
select case_ref, panel as month, shown::integer as numerator, 1 as denominator
from themes_at_panels
where theme_id = 'criminal-misconduct-disconnect'
