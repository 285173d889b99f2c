-- One row: whether the block before months $1 to $2, as many months long, is loaded. It is where a panel or a slot stands at its start
-- or earlier, or cases were reported in three in four of its months: a panel that was heard lately brings a few old cases with it,
-- and those are not all that were reported in their months.
with before as (
  select ($1::date - to_months(date_diff('month', $1::date, $2::date)::integer + 1))::date as starts, ($1::date - interval 1 month)::date as ends
)
select (exists (select 1 from panels, before where panel <= starts)
        or exists (select 1 from slots, before where panel <= starts)
        or (select count(distinct reported_month) from cases, before where reported_month between starts and ends)
           >= 0.75 * (select date_diff('month', starts, ends) + 1 from before))::integer as earlier,
       (exists (select 1 from coded_notes join notes using (note_ref) where panel between $1::date and $2::date))::integer as read_by_person
