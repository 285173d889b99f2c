-- One row per call, put into interventions: its reference $1, its day $2 as YYYY-MM-DD, its kind $3, its label $4.
insert into interventions (intervention_ref, starts_on, kind, label)
select cast($1 as varchar), cast($2 as date), cast($3 as varchar), cast($4 as varchar)
