-- One row: the notes that are held, whatever the filters, and those of them that a person has read (see coded_notes).
select (select count(*) from notes)::integer as held,
       (select count(*) from notes semi join coded_notes using (note_ref))::integer as read
