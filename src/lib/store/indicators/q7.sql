-- One row per guide: whether its newest version is within its review date at the data date.
with newest as (
  select guide, arg_max(review_due_on, version) as review_due_on from guides, period where published_on <= data_date group by guide
)
select guide::varchar as part,
       (case when review_due_on >= data_date then 1 else 0 end)::double as numerator,
       1::double as denominator
from newest, period
order by part
