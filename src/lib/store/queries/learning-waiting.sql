-- One row per learning point of the last $1 panels held in the period that was raised more than 14 days before the data date and
-- has not been fed back, oldest first.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
)
select item_ref::varchar as item_ref,
       learning_items.panel::date as panel,
       kind::varchar as kind,
       coalesce(counts_as, theme_id)::varchar as theme_id,
       date_diff('day', coalesce(panels.held_on, last_day(learning_items.panel)), data_date)::integer as days
from learning_items
left join theme_counts_as using (theme_id)
semi join recent using (panel)
left join panels on panels.panel = learning_items.panel
cross join period
where (fed_back_on is null or fed_back_on > data_date)
  and coalesce(panels.held_on, last_day(learning_items.panel)) + 14 < data_date
  and (case_ref is null or case_ref in (select case_ref from selection))
order by days desc, item_ref
