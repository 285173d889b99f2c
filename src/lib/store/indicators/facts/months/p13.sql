-- One row per finished conduct matter of an officer of which the decision is known, in the month of the decision: whether there was a case to answer.
select case_ref, date_trunc('month', decided_on) as month, (case_to_answer in ('misconduct', 'gross_misconduct'))::integer as numerator, 1 as denominator
from outcomes
join workforce_kinds using (workforce_type)
where strand = 'conduct' and decided_on is not null and kind = 'officer' and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
  and case_to_answer not in ('not_known', 'not_applicable', 'not_recorded')
