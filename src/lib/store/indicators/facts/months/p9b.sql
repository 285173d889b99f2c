-- One row per case in which support was offered, in its month of report: whether it was accepted.
select case_ref, reported_month as month, accepted::integer as numerator, 1 as denominator
from (
  select case_ref,
         bool_or(status in ('offered_accepted', 'already_engaged', 'engaged', 'disengaged')) as accepted,
         bool_or(status in ('offered_accepted', 'offered_declined', 'already_engaged', 'engaged', 'disengaged', 'no_consent')) as offered
  from support group by case_ref
)
join cases using (case_ref)
where offered
