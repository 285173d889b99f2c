-- One row: the number of the next load that amends something.
select (coalesce(max(load_no), 0) + 1)::integer as load_no from amendments
