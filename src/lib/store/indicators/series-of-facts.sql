-- One row per measure and month of the period in which it has facts that the filters keep. $1 measures parted by ';'.
-- place: position of the measure in $1, from 0. month_no: months since the first of the period.
with wanted as (
  select unnest(string_split($1, ';')) as measure, unnest(range(len(string_split($1, ';')))) as place
)
select wanted.place::integer as place, date_diff('month', period.first_month, facts.month)::integer as month_no,
       sum(facts.numerator)::double as numerator, sum(facts.denominator)::double as denominator
from facts
join wanted using (measure), period
where facts.month between period.first_month and period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by wanted.place, period.first_month, facts.month
order by place, month_no
