-- One row per case with an arrest, assessed for gross misconduct from 13 July 2026 on and not suspended, in the month of the first assessment: whether exceptional circumstances are on record, where that is known.
select case_ref, date_trunc('month', assessed_on) as month, excepted::integer as numerator, 1 as denominator
from (
  select case_ref,
         min(gross_misconduct_assessed_on) as assessed_on,
         bool_or(coalesce(restriction = 'suspended', false)) as suspended,
         bool_or(exceptional_circumstances = 'yes') filter (exceptional_circumstances in ('yes', 'no')) as excepted
  from restrictions, period
  where gross_misconduct_assessed_on >= date '2026-07-13' and decided_on <= data_date
  group by case_ref
)
join cases using (case_ref)
where first_disposal = 'arrested' and not suspended and excepted is not null
