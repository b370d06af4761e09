-- Wrong passwords since the last right one; id is the user's. Only there for users who had one.
CREATE TABLE failed_sign_in (
  id INTEGER PRIMARY KEY REFERENCES app_user (id),
  failed INTEGER NOT NULL CHECK (failed >= 0),
  last_at TEXT NOT NULL
) STRICT;

-- A clock that went backwards is looked for at every opening.
CREATE INDEX journal_clock ON journal (id) WHERE action = 'clock-backwards';
