-- One row, of passages: the passage $1 takes the state $2.
update passages set state = cast($2 as varchar) where passage_id = $1
