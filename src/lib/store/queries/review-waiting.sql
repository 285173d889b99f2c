-- One row: the passages that wait for a person in the period and under the filters, those of them that wait because their theme was split
-- (again), and the panels that they are from; and the passages that a person has settled, in this sitting or before (settled).
select (count(*) filter (where waits))::integer as passages,
       (count(*) filter (where state = 'again'))::integer as again,
       (count(distinct panel) filter (where waits))::integer as panels,
       (count(*) filter (where state = 'coded'))::integer as settled
from (
  select passages.state, passages.panel, passages.state in ('accept', 'review', 'again') as waits
  from passages
  semi join selection using (case_ref), period
  where passages.panel between period.first_month and period.last_month
)
