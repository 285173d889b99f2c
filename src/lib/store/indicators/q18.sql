-- One row per theme that stands for one of the four barriers: cases of the period that show it, of the eligible cases with notes.
select theme_id::varchar as part,
       shown::double as numerator,
       eligible::double as denominator
from themes_of_period
where theme_id in ('conflict-of-interest', 'line-manager-response', 'career-impact-fear', 'confidentiality-breach')
order by numerator desc, part
