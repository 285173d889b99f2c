-- One row per month of the period: confidentiality incidents reported.
select period_months.month::date as period,
       count(kind)::double as numerator,
       null::double as denominator
from period_months
left join confidentiality_incidents on confidentiality_incidents.month = period_months.month
group by period_months.month
order by period
