-- One row per dated change that a person entered, in date order.
select intervention_ref::varchar as intervention_ref, starts_on::date as starts_on, kind::varchar as kind, label::varchar as label
from interventions
where starts_on is not null
order by starts_on, intervention_ref
