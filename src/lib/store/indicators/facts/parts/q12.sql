-- One row per case and criterion of complexity, in its month of report: whether the case meets it.
select case_ref, reported_month as month, flag as part,
       list_contains(string_split(coalesce(complexity_flags, ''), ';'), flag)::integer as numerator, 1 as denominator
from cases, (select unnest(['both_police', 'allegation_and_counter_allegation', 'serial_perpetrator_or_victim', 'position_of_power']) as flag)
