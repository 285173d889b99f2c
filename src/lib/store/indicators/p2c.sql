-- One row per referral route: cases of the period that came by it, of all whose route is known.
select referral_route::varchar as part,
       count(*)::double as numerator,
       (sum(count(*)) over ())::double as denominator
from selected_cases, period
where reported_month between first_month and last_month and referral_route not in ('not_known', 'not_applicable', 'not_recorded')
group by referral_route
order by numerator desc, part
