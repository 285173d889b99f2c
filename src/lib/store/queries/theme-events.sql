-- One row per event in the life of a theme, in order.
select event_no::integer as event_no, event_on::date as event_on, event::varchar as event, theme_id::varchar as theme_id,
       other_theme_id::varchar as other_theme_id, name::varchar as name, undoes::integer as undoes, reason::varchar as reason
from themes
order by event_no
