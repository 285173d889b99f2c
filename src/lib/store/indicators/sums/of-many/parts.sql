-- One row per measure and part, the largest first: what the facts add up to under the filters, of the whole where the part has no
-- denominator of its own. $1 measures parted by ';'. place: position of the measure in $1, from 0.
with wanted as (
  select measure_no, list_position(string_split($1, ';'), measure) - 1 as place from facts_held where list_contains(string_split($1, ';'), measure)
)
select wanted.place::integer as place,
       part_facts.part::varchar as part,
       sum(part_facts.numerator)::double as numerator,
       coalesce(sum(part_facts.denominator), sum(sum(part_facts.numerator)) over (partition by wanted.place))::double as denominator
from part_facts
join selected_case_numbers using (case_no)
join wanted using (measure_no), period
where part_facts.month between period.first_month and period.last_month
group by wanted.place, part_facts.part
order by place, numerator desc, part
