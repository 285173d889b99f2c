-- One row per senior oversight officer and case that is live and held at the data date.
select distinct case_ref, soo_code as holder
from soo_assignments
join cases using (case_ref), period
where soo_code is not null and appointed_on <= data_date and (ended_on is null or ended_on > data_date) and (closed_on is null or closed_on > data_date)
