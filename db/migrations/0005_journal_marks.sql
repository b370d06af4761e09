-- Four keyed bytes for each column of a line, under its MAC: a line that was changed tells in which column. Empty in lines from
-- before.
ALTER TABLE journal ADD COLUMN marks BLOB NOT NULL DEFAULT x'';
