-- Where the journal ends, under a MAC: lines cut off its end leave no gap in the chain. One row, written with every commit.
CREATE TABLE journal_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sequence INTEGER NOT NULL,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
