-- One row: the codings and taskings that name the theme $1 under its own id, whatever the filters.
select ((select count(*) from codings where theme_id = $1) + (select count(*) from taskings where theme_id = $1))::integer as rows
