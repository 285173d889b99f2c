-- The filters in force, and what they leave. Every query of a page reads `selected_cases`, `selected_panels` and `period`
-- instead of the whole tables, so that one filter means the same everywhere.

-- One row: first and last month looked at.
create or replace table period (first_month date, last_month date, data_date date);

-- One row per case that the filters keep, whatever its month.
create or replace table selection (case_ref varchar);

create or replace view selected_cases as
  select cases.* from cases semi join selection using (case_ref);

-- One row per panel in the period.
create or replace view selected_panels as
  select panels.* from panels, period where panels.panel between period.first_month and period.last_month;

-- One row per slot in the period whose case the filters keep.
create or replace view selected_slots as
  select slots.* from slots semi join selection using (case_ref), period
  where slots.panel between period.first_month and period.last_month;

-- One row per calendar month of the period, whether or not anything happened.
create or replace view period_months as
  select unnest(generate_series(period.first_month, period.last_month, interval 1 month))::date as month from period
;

-- One row per theme and case in which the theme could occur, by the rule that theme_eligibility names.
create or replace view theme_eligible_cases as
  select theme_eligibility.theme_id, cases.case_ref
  from theme_eligibility, cases
  where case theme_eligibility.rule
          when 'police_victim' then cases.case_type <> 'police_perpetrator_only'
          when 'police_suspect' then cases.case_type <> 'police_victim_only'
          when 'both_police' then cases.case_type in ('both_police', 'counter_allegation_undetermined')
          else true
        end
