-- One row per selection regime: cases of the period reported under it with a triage decision, and those sent to the panel.
select triage_regime::varchar as part,
       count(*) filter (triage_decision = 'to_panel')::double as numerator,
       count(*)::double as denominator
from selected_cases, period
where reported_month between first_month and last_month and triage_regime is not null
  and triage_decision in ('to_panel', 'case_conference', 'not_selected', 'deferred')
group by triage_regime
order by part
