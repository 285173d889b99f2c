-- One row per criterion of complexity: cases of the period that meet it, of all.
with flags as (
  select unnest(['both_police', 'allegation_and_counter_allegation', 'serial_perpetrator_or_victim', 'position_of_power']) as flag
)
select flag::varchar as part,
       count(*) filter (list_contains(string_split(coalesce(complexity_flags, ''), ';'), flag))::double as numerator,
       count(*)::double as denominator
from flags, selected_cases, period
where reported_month between first_month and last_month
group by flag
order by part
