-- One row per conduct outcome: finished conduct matters of officers that ended so in the period, of all finished.
select conduct_outcome::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from outcomes
join workforce_kinds using (workforce_type)
semi join selected_cases using (case_ref), period
where strand = 'conduct' and decided_on between first_month and last_day(last_month) and kind = 'officer'
  and conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded')
group by conduct_outcome
order by numerator desc, part
