-- One row per field amended, the latest load first. $1 how many rows at most.
select load_no::integer as load_no, entry_no::integer as entry_no, amended_on::date as amended_on, table_name::varchar as table_name, row_key::varchar as row_key,
       what::varchar as what, field::varchar as field, former::varchar as former, latter::varchar as latter, (count(*) over ())::integer as in_all
from amendments
order by load_no desc, entry_no, rowid
limit $1::integer
