-- One row per measure, year of start, length and ending of a wait, under the filters: how many things waited so.
-- $1 measures parted by ';'. place: position of the measure in $1, from 0.
with wanted as (
  select measure_no, list_position(string_split($1, ';'), measure) - 1 as place from facts_held where list_contains(string_split($1, ';'), measure)
)
select wanted.place::integer as place,
       year(wait_facts.month)::integer as cohort,
       wait_facts.days::integer as days,
       wait_facts.observed::boolean as observed,
       wait_facts.ending::varchar as ending,
       count(*)::integer as n
from wait_facts
join selected_case_numbers using (case_no)
join wanted using (measure_no), period
where wait_facts.month between period.first_month and period.last_month
group by wanted.place, year(wait_facts.month), wait_facts.days, wait_facts.observed, wait_facts.ending
order by place, cohort, days, observed, ending
