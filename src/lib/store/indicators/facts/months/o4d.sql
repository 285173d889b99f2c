-- One row per month from the twelfth after the first panel held with its attendance on: distinct external agencies that came to a panel of it or of the eleven months before.
with came as (
  select distinct panel, case when role = 'external_da_agency' and attendance.status in ('present', 'deputy') then agency_code end as agency_code
  from panels
  join attendance using (panel)
  where panels.status = 'held'
)
select null::varchar as case_ref, months.month, count(distinct agency_code) as numerator, null::double as denominator
from (select unnest(generate_series((select min(panel) from came) + interval 11 months, date_trunc('month', data_date), interval 1 month))::date as month from period) as months
left join came on panel between months.month - interval 11 months and months.month
group by months.month
