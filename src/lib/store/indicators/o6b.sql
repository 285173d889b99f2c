-- One row per theme: cases of the period that show it, of the eligible cases with notes.
select theme_id::varchar as part,
       shown::double as numerator,
       eligible::double as denominator
from themes_of_period
order by numerator desc, part
