-- One row per pair of codes with at least one case of the period, under the filters.
select facts.row_part::varchar as row_part,
       facts.column_part::varchar as column_part,
       count(*)::integer as n
from facts, period
where facts.month between period.first_month and period.last_month
  and (facts.case_ref is null or facts.case_ref in (select case_ref from selection))
group by facts.row_part, facts.column_part
order by row_part, column_part
