-- One row per measure and month with facts up to the last of the period: by how much it changes under the filters, 0 where they keep
-- none of them. $1 measures parted by ';'. place: position of the measure in $1, from 0. month_no: months since the first of the
-- period, 0 for all before.
with wanted as (
  select measure_no, list_position(string_split($1, ';'), measure) - 1 as place from facts_held where list_contains(string_split($1, ';'), measure)
)
select wanted.place::integer as place,
       greatest(0, date_diff('month', period.first_month, stock_facts.month))::integer as month_no,
       coalesce(sum(stock_facts.change) filter (kept.case_no is not null), 0)::double as change
from stock_facts
join wanted using (measure_no)
left join selected_case_numbers as kept on kept.case_no = stock_facts.case_no, period
where stock_facts.month <= period.last_month
group by wanted.place, greatest(0, date_diff('month', period.first_month, stock_facts.month))
order by place, month_no
