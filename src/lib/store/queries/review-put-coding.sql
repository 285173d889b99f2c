-- One row per call, put into codings: the note $1, its span from $2 to $3, the theme or 'none' $4, the verdict $5, the coder $6, the day $7.
insert into codings (note_ref, start_offset, end_offset, theme_id, verdict, coder, coded_on)
select cast($1 as varchar), cast($2 as integer), cast($3 as integer), cast($4 as varchar), cast($5 as varchar), cast($6 as varchar), try_cast($7 as date)
