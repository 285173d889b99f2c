-- One row per mark given to the tone of a panel.
select null::varchar as case_ref, panel as month, score as numerator, 1 as denominator
from feedback
where item = 'panel_tone' and score is not null
