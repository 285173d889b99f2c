-- One row per assignment of a senior oversight officer to a case: the months in which the case was live and the officer held it, and the eleven after.
select case_ref, soo_code as holder, date_trunc('month', appointed_on)::date as from_month,
       least(date_trunc('month', least(coalesce(ended_on, data_date), coalesce(closed_on, data_date))) + interval 11 months, date_trunc('month', data_date))::date as to_month
from soo_assignments
join cases using (case_ref), period
where soo_code is not null and date_trunc('month', appointed_on) <= date_trunc('month', least(coalesce(ended_on, data_date), coalesce(closed_on, data_date)))
