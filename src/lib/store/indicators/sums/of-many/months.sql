-- One row per measure and month of the period in which it has facts that the filters keep. $1 measures parted by ';'.
-- place: position of the measure in $1, from 0. month_no: months since the first of the period.
with wanted as (
  select measure_no, list_position(string_split($1, ';'), measure) - 1 as place from facts_held where list_contains(string_split($1, ';'), measure)
)
select wanted.place::integer as place,
       date_diff('month', period.first_month, month_facts.month)::integer as month_no,
       sum(month_facts.numerator)::double as numerator,
       sum(month_facts.denominator)::double as denominator
from month_facts
join selected_case_numbers using (case_no)
join wanted using (measure_no), period
where month_facts.month between period.first_month and period.last_month
group by wanted.place, period.first_month, month_facts.month
