-- As `signature`, on a screen failure. Failures of before carry none.
CREATE TABLE failure_signature (
  id INTEGER PRIMARY KEY,
  meaning TEXT NOT NULL CHECK (meaning = 'screen-failure'),
  method TEXT NOT NULL CHECK (method = 'on-laptop'),
  screening_id INTEGER NOT NULL UNIQUE REFERENCES screening (id),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  signed_at TEXT NOT NULL,
  signed_hash BLOB NOT NULL CHECK (length(signed_hash) = 32)
) STRICT;
