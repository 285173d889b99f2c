-- One row per change, in order: what was seen on each side of it, under the filters, whatever the period.
select facts.part::varchar as part,
       facts.label::varchar as label,
       facts.changed_on::date as changed_on,
       sum(facts.before_events)::double as before_events,
       sum(facts.before_exposure)::double as before_exposure,
       sum(facts.after_events)::double as after_events,
       sum(facts.after_exposure)::double as after_exposure,
       max(facts.months_after)::double as months_after,
       sum(facts.after_unread)::double as after_unread
from facts
where facts.case_ref is null or facts.case_ref in (select case_ref from selection)
group by facts.part, facts.label, facts.changed_on
order by changed_on, label
