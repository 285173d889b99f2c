-- One row per case reviewed at two panels or more, in its month of report: whether supported at every one of them.
select case_ref, reported_month as month, throughout::integer as numerator, 1 as denominator
from (
  select case_ref, count(*) as reviews, bool_and(status in ('offered_accepted', 'already_engaged', 'engaged')) as throughout
  from support
  where status not in ('not_known', 'not_applicable', 'not_recorded')
  group by case_ref
)
join cases using (case_ref)
where reviews >= 2
