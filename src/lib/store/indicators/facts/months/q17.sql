-- One row per individual learning point raised at least 14 days before the data date, by panel: whether it was fed back within 14 days.
select case_ref, learning_items.panel as month, coalesce(fed_back_on <= panels.held_on + 14, false)::integer as numerator, 1 as denominator
from learning_items
join panels on panels.panel = learning_items.panel, period
where kind = 'individual' and panels.held_on + 14 <= data_date
