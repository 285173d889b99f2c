-- One row per measure and pair of codes with at least one case of the period, under the filters.
-- $1 measures parted by ';'. place: position of the measure in $1, from 0.
with wanted as (
  select measure_no, list_position(string_split($1, ';'), measure) - 1 as place from facts_held where list_contains(string_split($1, ';'), measure)
)
select wanted.place::integer as place,
       pair_facts.row_part::varchar as row_part,
       pair_facts.column_part::varchar as column_part,
       count(*)::integer as n
from pair_facts
join selected_case_numbers using (case_no)
join wanted using (measure_no), period
where pair_facts.month between period.first_month and period.last_month
group by wanted.place, pair_facts.row_part, pair_facts.column_part
order by place, row_part, column_part
