-- One row: what tells the codings that are held from any others: how many, and a number made of all of them in whatever order.
select count(*)::integer as rows, coalesce(bit_xor(hash(note_ref, start_offset, end_offset, theme_id, verdict, coder)), 0)::varchar as mark from codings
