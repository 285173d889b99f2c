-- One row per month of the period: whether a panel was held, and the cases heard under the filters, with and without notes held.
select period_months.month::date as panel,
       coalesce(max(panels.status), case when count(selected_slots.case_ref) > 0 then 'held' else 'not_recorded' end)::varchar as status,
       count(distinct selected_slots.case_ref)::integer as cases,
       count(distinct notes.case_ref)::integer as cases_with_notes
from period_months
left join panels on panels.panel = period_months.month
left join selected_slots on selected_slots.panel = period_months.month
left join notes on notes.panel = period_months.month and notes.case_ref = selected_slots.case_ref
group by period_months.month
order by panel
