-- One row: the passages that wait for a person in the period and under the filters, and the panels that they are from.
select count(*)::integer as passages, count(distinct passages.panel)::integer as panels
from passages
semi join selection using (case_ref), period
where passages.panel between period.first_month and period.last_month
  and passages.state in ('accept', 'review', 'again')
