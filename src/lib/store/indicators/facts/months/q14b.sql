-- One row per learning point, by panel: whether it is good practice.
select case_ref, panel as month, (kind = 'good_practice')::integer as numerator, 1 as denominator
from learning_items
