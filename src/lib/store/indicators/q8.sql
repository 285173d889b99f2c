-- One row per survey wave: people who said yes to "experienced_da", of those who were asked.
select wave::varchar as part,
       numerator::double as numerator,
       denominator::double as denominator
from survey
where item = 'experienced_da'
order by wave
