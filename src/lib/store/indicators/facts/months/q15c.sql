-- One row per mark that a partner gave to the tone of a panel.
select null::varchar as case_ref, panel as month, score as numerator, 1 as denominator
from feedback
where source = 'partner' and item = 'panel_tone' and score is not null
