-- What the filters in force leave (filter-tables.sql): every query of a page reads this, not whole tables. Shared rules stand here once.

-- One row per case that the filters keep, by its number in the facts (indicators/new-numbered-cases.sql), and one of 0, for
-- no case: no filter takes such facts away.
create or replace view selected_case_numbers as
  select case_no from numbered_cases semi join selection using (case_ref)
  union all
  select 0;

-- One row per panel, slot and report, with its month, whatever the filters; told: false where only a planned panel is.
create or replace view dated_rows as
  select panel as month, status <> 'planned' as told from panels
  union all
  select panel, panel not in (select panel from panels where status = 'planned') from slots
  union all
  select reported_month, true from cases;

create or replace view selected_cases as
  select cases.* from cases semi join selection using (case_ref);

-- One row per panel in the period.
create or replace view selected_panels as
  select panels.* from panels, period where panels.panel between period.first_month and period.last_month;

-- One row per panel that was held, whatever the filters: it says so, or cases were heard at it and it says nothing else.
create or replace view all_held_panels as
  select panel from panels where status = 'held'
  union
  select slots.panel from slots anti join panels using (panel);

-- One row per panel of the period that was held.
create or replace view held_panels as
  select panel from all_held_panels, period where panel between period.first_month and period.last_month;

-- One row per case that was not closed or passed on by the data date, of those that the filters keep.
create or replace view open_cases as
  select selected_cases.* from selected_cases, period
  where reported_month <= data_date and (closed_on is null or closed_on > data_date) and coalesce(status, 'open') not in ('closed', 'transferred');

-- One row per slot in the period whose case the filters keep.
create or replace view selected_slots as
  select slots.* from slots semi join selection using (case_ref), period
  where slots.panel between period.first_month and period.last_month;

-- One row per calendar month of the period, whether or not anything happened.
create or replace view period_months as
  select unnest(generate_series(period.first_month, period.last_month, interval 1 month))::date as month from period
;

-- One row per note that a person has read: of its passages at least as many are decided as wait with a suggestion. One passage decided
-- does not make a note read; and a note that was read stays so when the engine, having learnt, suggests one more. A passage that waits
-- because its theme was split was read before.
create or replace view coded_notes as
  select note_ref from passages
  group by note_ref
  having count(*) filter (where state in ('coded', 'again')) >= greatest(1, count(*) filter (where state in ('accept', 'review')));

-- One row per note that has been read: by a person; where nobody has read any, by the engine.
-- A note that waits reads as one without themes.
create or replace view read_notes as
  select note_ref, panel, case_ref from notes where note_ref in (select note_ref from coded_notes) or not exists (select 1 from coded_notes);

-- One row per rule of eligibility and case in which a theme under it could occur.
create or replace view eligible_cases as
  select 'any' as rule, case_ref from cases
  union all
  select 'police_victim', case_ref from cases where case_type <> 'police_perpetrator_only'
  union all
  select 'police_suspect', case_ref from cases where case_type <> 'police_victim_only'
  union all
  select 'both_police', case_ref from cases where case_type in ('both_police', 'counter_allegation_undetermined');

-- One row per criterion of complexity.
create or replace view complexity_criteria as
  select unnest(['both_police', 'allegation_and_counter_allegation', 'serial_perpetrator_or_victim', 'position_of_power']) as criterion;

-- One row per case and criterion of complexity that it meets. Its type says of two whether it does, flagged or not.
create or replace view case_criteria as
  select case_ref, criterion
  from cases, complexity_criteria
  where list_contains(string_split(complexity_flags, ';'), criterion) or criterion = case case_type when 'counter_allegation_undetermined' then 'allegation_and_counter_allegation' else case_type end;

-- One row per theme and case in which the theme could occur, by the rule that theme_eligibility names.
create or replace view theme_eligible_cases as
  select theme_id, case_ref from theme_eligibility join eligible_cases using (rule);

-- One row per tasking, with the theme that the one it answers counts as now.
create or replace view counted_taskings as
  select taskings.* replace (coalesce(counts_as, theme_id) as theme_id) from taskings left join theme_counts_as using (theme_id);

-- One row per case in which a victim, or a suspect, works for the police. A case between two of them is in both.
create or replace view police_victim_cases as
  select * from cases where case_type in ('police_victim_only', 'both_police', 'counter_allegation_undetermined');
create or replace view police_suspect_cases as
  select * from cases where case_type in ('police_perpetrator_only', 'both_police', 'counter_allegation_undetermined');

-- One row per type of workforce whose conduct rules are known: officers and staff are never added up.
create or replace view workforce_kinds as
  select unnest(['officer', 'special_constable', 'student_officer', 'former_officer']) as workforce_type, 'officer' as kind
  union all
  select unnest(['police_staff', 'pcso', 'designated_staff', 'former_staff']), 'staff';

-- One row per day from 2000 to 2040: whether it is a working day in England and Wales, and how many there were up to it or the next.
create or replace view working_days as
  select day, isodow(day) <= 5 and holiday is null as working,
         sum(case when isodow(day) <= 5 and holiday is null then 1 else 0 end) over (order by day)::integer as working_no,
         working_no + (not working)::integer as next_working_no
  from (select unnest(generate_series(date '2000-01-01', date '2040-12-31', interval 1 day))::date as day)
  left join (select distinct holiday from bank_holidays) on holiday = day;

-- One row per update to a victim, with the day on which it was due. A blank one is 5 working days after the event, 1 under enhanced rights.
create or replace view updates_due as
  select victim_updates.case_ref, coalesce(victim_updates.due_on, due_day.day) as due_on, victim_updates.done_on
  from victim_updates
  join cases using (case_ref)
  join working_days as event_day on event_day.day = victim_updates.event_on
  left join working_days as due_day on due_day.working
    and due_day.working_no = event_day.working_no + case when cases.enhanced_rights = 'yes' then 1 else 5 end;

-- One row per case with an outcome row: how its criminal and its conduct strand stand. Type 0 is no outcome. A case passed on to
-- another body (type 20) is neither charged here nor closed without charge. A blank route is a conduct matter like any other, open until
-- it is decided. without_action: every conduct matter ended with no further action, no case to answer or not recorded as conduct; null
-- where none ended otherwise and of some it is not known how they ended. suspect_kind: 'officer', 'staff' or null.
create or replace view case_strands as
  with each_outcome as (
    select *,
           coalesce(conduct_route = 'not_recorded_as_conduct', false) as not_recorded,
           case when conduct_route = 'not_recorded_as_conduct' or conduct_outcome = 'nfa' then true
                when coalesce(conduct_outcome, 'not_applicable') not in ('not_applicable', 'not_recorded', 'not_known') then false
                when case_to_answer = 'none' then true end as without_action
    from outcomes
  ),
  strands as (
    select case_ref,
           count(*) filter (strand = 'criminal') as crime_rows,
           count(*) filter (strand = 'conduct') as conduct_rows,
           bool_and(crime_outcome is not null and crime_outcome <> '0') filter (strand = 'criminal') as crime_finished,
           bool_and(crime_outcome is not null and crime_outcome <> '0' and decided_on is not null) filter (strand = 'criminal') as crime_finished_and_dated,
           bool_or(crime_outcome = '1') filter (strand = 'criminal') as charged,
           bool_or(crime_outcome = '20') filter (strand = 'criminal') as passed_on,
           bool_or(crime_outcome in ('2', '3', '6', '7', '8', '22')) filter (strand = 'criminal') as out_of_court,
           max(decided_on) filter (strand = 'criminal') as crime_decided_on,
           min(decided_on) filter (strand = 'criminal' and crime_outcome in ('1', '20')) as first_left_on,
           bool_and(decided_on is not null or not_recorded) filter (strand = 'conduct') as conduct_finished,
           bool_and(not_recorded) filter (strand = 'conduct') as not_recorded,
           case when count(*) filter (strand = 'conduct') = count(without_action) filter (strand = 'conduct') or not bool_and(without_action) filter (strand = 'conduct')
                then bool_and(without_action) filter (strand = 'conduct') end as without_action,
           bool_or(conduct_outcome in ('verbal_warning_staff', 'written_warning', 'final_written_warning', 'reduction_in_rank', 'dismissal_without_notice',
                                       'dismissal_staff', 'would_have_been_dismissed', 'vetting_removed', 'barred_list')) filter (strand = 'conduct') as sanction,
           bool_or(conduct_outcome in ('learning', 'rprp')) filter (strand = 'conduct') as learning_only,
           bool_or(conduct_outcome = 'resigned_or_retired_before_outcome') filter (strand = 'conduct') as left_before,
           max(decided_on) filter (strand = 'conduct') as conduct_decided_on,
           max(workforce_type) filter (strand = 'conduct') as conduct_workforce
    from each_outcome
    where case_ref is not null
    group by case_ref
  )
  select strands.*, workforce_kinds.kind as suspect_kind
  from strands
  join cases using (case_ref)
  left join workforce_kinds on workforce_kinds.workforce_type = coalesce(conduct_workforce, suspect_workforce);

-- One row per case in which no crime was charged or passed on and both strands are finished: whether conduct ended without action.
-- A case with conduct open, missing or of unknown end, or a crime without a day, is left out. decided_on: the later decision.
create or replace view conduct_after_no_charge as
  select case_ref, reported_month, suspect_kind, without_action, greatest(crime_decided_on, conduct_decided_on) as decided_on
  from case_strands
  join cases using (case_ref)
  where crime_finished_and_dated and not charged and not passed_on and conduct_finished and without_action is not null;

-- One row per case with a known day of report and a crime: days to the last crime outcome, or to the data date, and whether it is there.
create or replace view crime_waits as
  with followed as (
    select case_ref, reported_on, reported_month, charged, data_date, crime_finished_and_dated and crime_decided_on <= data_date as observed, crime_decided_on
    from case_strands
    join cases using (case_ref), period
    where crime_rows > 0 and reported_on is not null
  )
  select case_ref, reported_on, reported_month, charged, date_diff('day', reported_on, case when observed then crime_decided_on else data_date end) as days, observed
  from followed;

-- One row per case with a known day of report and a conduct strand: days to its last decision, or to the data date, and whether it
-- is decided. suspect_kind: 'officer', 'staff' or null.
create or replace view conduct_waits as
  with conduct as (
    select case_ref, bool_and(decided_on is not null) as finished, max(decided_on) as decided_on
    from outcomes
    where strand = 'conduct' and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
    group by case_ref
  ),
  followed as (
    select case_ref, suspect_kind, reported_on, cases.reported_month, data_date, finished and conduct.decided_on <= data_date as observed, conduct.decided_on
    from conduct
    join case_strands using (case_ref)
    join cases using (case_ref), period
    where reported_on is not null
  )
  select case_ref, reported_on, reported_month, suspect_kind, date_diff('day', reported_on, case when observed then decided_on else data_date end) as days, observed
  from followed;

-- One row per case in which a conduct matter was recorded, or the reason for not recording one is on the record.
create or replace view conduct_considered as
  select distinct case_ref from outcomes
  where strand = 'conduct' and case_ref is not null and (coalesce(conduct_route, '') <> 'not_recorded_as_conduct' or rationale_recorded = 'yes');

-- One row per finished conduct matter of which the decision on the case to answer is known. kind: 'officer' or 'staff'.
create or replace view conduct_answers as
  select case_ref, kind, decided_on, (case_to_answer in ('misconduct', 'gross_misconduct')) as to_answer
  from outcomes
  join workforce_kinds using (workforce_type)
  where strand = 'conduct' and decided_on is not null and coalesce(conduct_route, '') <> 'not_recorded_as_conduct'
    and case_to_answer not in ('not_known', 'not_applicable', 'not_recorded');

-- One row per kind of link and case: the same suspect or victim was in another case reported within the 24 months before it.
create or replace view repeat_cases as
  with pairs as (
    select link_kind, case_ref, linked_case_ref as other_ref from case_links where link_kind in ('same_perpetrator', 'same_victim')
    union
    select link_kind, linked_case_ref, case_ref from case_links where link_kind in ('same_perpetrator', 'same_victim')
  )
  select distinct link_kind, pairs.case_ref
  from pairs
  join cases using (case_ref)
  join cases as other on other.case_ref = pairs.other_ref
  where other.case_ref <> cases.case_ref
    and (other.reported_month < cases.reported_month or (other.reported_month = cases.reported_month and other.reported_on < cases.reported_on))
    and other.reported_month >= cases.reported_month - interval 24 month;

-- One row per theme, eligible case and panel with notes of it: whether the notes show the theme, confirmed or accepted from the engine.
create or replace view themes_at_panels as
  select eligible.theme_id, noted.case_ref, noted.panel, found.case_ref is not null as shown
  from (select distinct panel, case_ref from notes) as noted
  join theme_eligible_cases as eligible using (case_ref)
  left join (
    select distinct theme_id, panel, case_ref from shown_themes
  ) as found on found.theme_id = eligible.theme_id and found.panel = noted.panel and found.case_ref = noted.case_ref;

-- One row per note in view and part that it belongs to: the kind of its slot, the team that had its case when it was heard (the last
-- investigator appointed by the end of the month of the panel), and whether it was heard before or since the last change of team or model.
create or replace view note_parts as
  with heard as (
    select notes.note_ref, notes.case_ref, notes.panel, notes.slot_type
    from notes
    semi join selection using (case_ref), period
    where notes.panel between period.first_month and period.last_month
  )
  select note_ref, case_ref, 'slot' as split, slot_type as part from heard
  union all
  select note_ref, heard.case_ref, 'team', arg_max(team, position)
  from heard
  join investigators on investigators.case_ref = heard.case_ref and (from_on is null or from_on <= last_day(heard.panel))
  group by note_ref, heard.case_ref
  union all
  select note_ref, case_ref, 'model', case when panel >= date_trunc('month', began) then 'since' else 'before' end
  from heard, (select max(starts_on) as began from interventions where kind = 'team_model') where began is not null
;
