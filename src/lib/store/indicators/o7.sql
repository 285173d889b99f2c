-- One row per month of the period: slots in which a case was heard, from the first panel on.
select period_months.month::date as period,
       count(slot_ref)::double as numerator,
       null::double as denominator
from period_months
left join selected_slots on panel = month
where month >= (select min(panel) from slots)
group by month
order by period
