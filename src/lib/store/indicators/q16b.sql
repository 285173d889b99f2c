-- One row per role that owns actions: actions open at the data date, and those overdue.
select owner_role::varchar as part,
       count(*) filter (due_on < data_date)::double as numerator,
       count(*)::double as denominator
from actions, period
where status not in ('withdrawn', 'superseded') and set_on <= data_date and (done_on is null or done_on > data_date)
  and (case_ref is null or case_ref in (select case_ref from selection))
group by owner_role
order by numerator desc, part
