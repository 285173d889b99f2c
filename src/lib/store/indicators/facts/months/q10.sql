-- One row per case closed by a known route, in its month of closure: whether by form.
select case_ref, date_trunc('month', closed_on) as month, (closure_route = 'form')::integer as numerator, 1 as denominator
from cases
where closed_on is not null and closure_route in ('form', 'panel')
