-- One row per survey wave: people who said yes to "aware_of_guides", of those who were asked.
select wave::varchar as part,
       numerator::double as numerator,
       denominator::double as denominator
from survey
where item = 'aware_of_guides'
order by wave
