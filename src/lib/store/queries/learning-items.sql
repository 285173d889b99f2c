-- One row per kind of learning in the last $1 panels held in the period: points raised, those fed back by the data date and those
-- fed back within 14 days of the panel. waiting: raised more than 14 days before the data date and not fed back; since: the oldest.
with recent as (
  select panel from held_panels order by panel desc limit cast($1 as integer)
),
raised as (
  select kind, learning_items.panel, coalesce(panels.held_on, last_day(learning_items.panel)) as raised_on,
         case when fed_back_on <= data_date then fed_back_on end as fed_back_on, data_date
  from learning_items
  semi join recent using (panel)
  left join panels on panels.panel = learning_items.panel
  cross join period
  where case_ref is null or case_ref in (select case_ref from selection)
)
select kind::varchar as kind,
       count(*)::integer as raised,
       count(fed_back_on)::integer as fed_back,
       count(*) filter (fed_back_on <= raised_on + 14)::integer as in_time,
       count(*) filter (fed_back_on is null and raised_on + 14 < data_date)::integer as waiting,
       (min(raised_on) filter (fed_back_on is null and raised_on + 14 < data_date))::date as since
from raised
group by kind
order by kind
