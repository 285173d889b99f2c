-- One row per call, taken from interventions: the one with the reference $1.
delete from interventions where intervention_ref = cast($1 as varchar)
