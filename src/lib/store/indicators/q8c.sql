-- One row per survey wave: people who said yes to "confident_to_report", of those who were asked.
select wave::varchar as part,
       numerator::double as numerator,
       denominator::double as denominator
from survey
where item = 'confident_to_report'
order by wave
