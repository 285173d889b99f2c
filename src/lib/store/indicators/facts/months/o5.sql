-- One row per slot, and one per action set on a case by a panel with slots.
select case_ref, panel as month, 0 as numerator, 1 as denominator from slots
union all
select case_ref, panel, 1, 0 from actions where case_ref is not null and panel in (select panel from slots)
