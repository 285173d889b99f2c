-- One row per survey wave: people who said yes to "told_someone_at_work", of those who were asked.
select wave::varchar as part,
       numerator::double as numerator,
       denominator::double as denominator
from survey
where item = 'told_someone_at_work'
order by wave
