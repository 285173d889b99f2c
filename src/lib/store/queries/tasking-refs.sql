-- One row per reference that a tasking has, or had before it was taken out: those are not given again.
select tasking_ref::varchar as tasking_ref from taskings
union
select row_key::varchar as tasking_ref from amendments where table_name = 'taskings'
order by tasking_ref
