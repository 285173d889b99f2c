-- One row: the passages that wait for a person in the period and under the filters, those of them that wait because their theme was split
-- (again), and the panels that they are from.
select count(*)::integer as passages, (count(*) filter (where passages.state = 'again'))::integer as again, count(distinct passages.panel)::integer as panels
from passages
semi join selection using (case_ref), period
where passages.panel between period.first_month and period.last_month
  and passages.state in ('accept', 'review', 'again')
