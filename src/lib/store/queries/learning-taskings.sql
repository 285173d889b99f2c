-- One row per tasking, newest first, whatever the filters.
select tasking_ref::varchar as tasking_ref,
       theme_id::varchar as theme_id,
       coalesce(counts_as, theme_id)::varchar as counts_as,
       audience::varchar as audience,
       product::varchar as product,
       issued_on::date as issued_on,
       due_on::date as due_on,
       done_on::date as done_on,
       review_on::date as review_on,
       expected_effect::varchar as expected_effect
from taskings left join theme_counts_as using (theme_id)
order by issued_on desc, tasking_ref desc
