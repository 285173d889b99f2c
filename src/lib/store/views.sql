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

-- One row per case kept by the filters that was not closed or passed on by the data date.
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

-- One row per note that a person has read: of its passages at least as many are decided as wait with a suggestion. A note that
-- was read stays so when the engine suggests one more. A passage that waits because its theme was split was read before.
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

-- One row per crime or conduct matter at the data date: what is decided later is open. without_action: null where not known.
create or replace view matters_so_far as
  select outcomes.* replace (case when decided_on <= data_date then decided_on end as decided_on, case when decided_on > data_date then '0' else crime_outcome end as crime_outcome),
         coalesce(conduct_route = 'not_recorded_as_conduct' and coalesce(decided_on, data_date) <= data_date, false) as not_recorded,
         case when not_recorded or conduct_outcome = 'nfa' then true
              when conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded') then false
              when case_to_answer = 'none' then true end as without_action
  from outcomes, period;

-- One row per conduct matter. kind: 'officer', 'staff' or null, by its workforce, or where not known the suspect's.
create or replace view conduct_matters as
  select matters_so_far.*, kind
  from matters_so_far
  join cases using (case_ref)
  left join workforce_kinds on workforce_kinds.workforce_type =
    coalesce(case when matters_so_far.workforce_type not in ('not_known', 'not_applicable', 'not_recorded') then matters_so_far.workforce_type end, suspect_workforce)
  where strand = 'conduct';

-- One row per finished conduct matter.
create or replace view finished_conduct as
  select * from conduct_matters where decided_on is not null and not not_recorded;

-- One row per case with a crime: how it stands. Type 0 is no outcome. One passed on (20) is neither charged nor closed without charge.
create or replace view crime_strands as
  select case_ref,
         bool_and(coalesce(crime_outcome, '0') <> '0') as crime_finished,
         crime_finished and bool_and(decided_on is not null) as crime_finished_and_dated,
         bool_or(crime_outcome = '1') as charged,
         bool_or(crime_outcome = '20') as passed_on,
         bool_or(crime_outcome in ('2', '3', '6', '7', '8', '22')) as out_of_court,
         max(decided_on) as crime_decided_on,
         min(decided_on) filter (crime_outcome in ('1', '20')) as first_left_on
  from matters_so_far
  where strand = 'criminal'
  group by case_ref;

-- One row per case and kind of workforce with conduct matters: how they stand. A blank route is a matter like any other, open until
-- decided. without_action: null where none ended otherwise and of some it is not known how.
create or replace view conduct_strands as
  select case_ref, kind as conduct_kind,
         bool_and(decided_on is not null or not_recorded) as conduct_finished,
         max(decided_on) filter (not not_recorded) as last_decided_on,
         bool_and(not_recorded) as not_recorded,
         case when count(*) = count(without_action) or not bool_and(without_action) then bool_and(without_action) end as without_action,
         bool_or(conduct_outcome in ('verbal_warning_staff', 'written_warning', 'final_written_warning', 'reduction_in_rank', 'dismissal_without_notice',
                                     'dismissal_staff', 'would_have_been_dismissed', 'vetting_removed', 'barred_list')) as sanction,
         bool_or(conduct_outcome in ('learning', 'rprp')) as learning_only,
         bool_or(conduct_outcome = 'resigned_or_retired_before_outcome') as left_before,
         max(decided_on) as conduct_decided_on
  from conduct_matters
  group by case_ref, kind;

-- One row per row of conduct_strands, or case with a crime alone: how both strands stand.
create or replace view case_strands as
  select strands.*, case when conduct_finished is null then kind else conduct_kind end as suspect_kind
  from (from crime_strands full join conduct_strands using (case_ref)) as strands
  join cases using (case_ref)
  left join workforce_kinds on workforce_type = suspect_workforce;

-- One row per row of case_strands with both finished, no crime charged or passed on: whether conduct ended without action, where known.
-- decided_on: the later decision.
create or replace view conduct_after_no_charge as
  select case_ref, reported_month, suspect_kind, without_action, greatest(crime_decided_on, conduct_decided_on) as decided_on
  from case_strands
  join cases using (case_ref)
  where crime_finished_and_dated and not charged and not passed_on and conduct_finished and without_action is not null;

-- One row per case with a known day of report and a crime: days to the last crime outcome, or to the data date, and whether it is there.
create or replace view crime_waits as
  select case_ref, reported_on, reported_month, charged, passed_on, crime_finished_and_dated as observed,
         date_diff('day', reported_on, case when observed then crime_decided_on else data_date end) as days
  from crime_strands
  join cases using (case_ref), period
  where reported_on is not null;

-- One row per row of conduct_strands with a known day of report: days to its last decision, or to the data date, and whether it is there.
create or replace view conduct_waits as
  select case_ref, reported_on, reported_month, conduct_kind as suspect_kind, conduct_finished as observed,
         date_diff('day', reported_on, case when observed then last_decided_on else data_date end) as days
  from conduct_strands
  join cases using (case_ref), period
  where reported_on is not null and not not_recorded;

-- One row per case in which a conduct matter was recorded, or the reason for not recording one. Blanks say neither.
create or replace view conduct_considered as
  select distinct case_ref
  from matters_so_far, period
  where strand = 'conduct' and coalesce(recorded_on, data_date) <= data_date
    and case when not_recorded then rationale_recorded = 'yes'
             else coalesce(recorded_on, decided_on) is not null
               or conduct_route not in ('not_known', 'not_applicable', 'not_recorded', 'not_recorded_as_conduct') or severity not in ('not_known', 'not_applicable', 'not_recorded')
               or case_to_answer not in ('not_known', 'not_applicable', 'not_recorded') or conduct_outcome not in ('not_known', 'not_applicable', 'not_recorded') end;

-- One row per finished conduct matter of which the decision on the case to answer is known.
create or replace view conduct_answers as
  select *, case_to_answer in ('misconduct', 'gross_misconduct') as to_answer
  from finished_conduct
  where case_to_answer not in ('not_known', 'not_applicable', 'not_recorded');

-- One row per kind of link and case: the same suspect or victim was in a case reported within the 24 months before; before_month: of the latest such.
create or replace view repeat_cases as
  with pairs as (
    select link_kind, case_ref, linked_case_ref as other_ref from case_links where link_kind in ('same_perpetrator', 'same_victim')
    union
    select link_kind, linked_case_ref, case_ref from case_links where link_kind in ('same_perpetrator', 'same_victim')
  )
  select link_kind, pairs.case_ref, max(other.reported_month) as before_month
  from pairs
  join cases using (case_ref)
  join cases as other on other.case_ref = pairs.other_ref
  where other.case_ref <> cases.case_ref
    and (other.reported_month < cases.reported_month or (other.reported_month = cases.reported_month and other.reported_on < cases.reported_on))
    and other.reported_month >= cases.reported_month - interval 24 month
  group by link_kind, pairs.case_ref;

-- One row per theme, eligible case and panel with notes of it: whether the notes show the theme, confirmed or accepted from the engine.
create or replace view themes_at_panels as
  select eligible.theme_id, noted.case_ref, noted.panel, found.case_ref is not null as shown
  from (select distinct panel, case_ref from notes) as noted
  join theme_eligible_cases as eligible using (case_ref)
  left join (
    select distinct theme_id, panel, case_ref from shown_themes
  ) as found on found.theme_id = eligible.theme_id and found.panel = noted.panel and found.case_ref = noted.case_ref;

-- One row per note in view and part: the kind of its slot, the team that had its case when it was heard (the last investigator by the end
-- of the month of the panel), and whether it was before or since the last change of team or model.
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
