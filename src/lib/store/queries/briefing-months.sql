-- One row per measure and month, whatever the filters: what Trends divides in that month, and cases of which it is.
-- $1 ids of measures whose facts are held, with semicolons between.
select measure::varchar as measure, month::date as period, sum(numerator)::double as numerator, sum(denominator)::double as denominator, count(distinct case_no)::integer as cases
from month_facts
join facts_held using (measure_no)
where list_contains(string_split($1, ';'), measure)
group by measure, month
order by measure, month
