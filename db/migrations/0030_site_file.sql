-- The delegation log of the site: delegated_tasks is a JSON array; user_id NULL = somebody without an account; delegated_to is
-- the last day, NULL = until it is ended.
CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  user_id INTEGER REFERENCES app_user (id),
  name TEXT NOT NULL CHECK (name <> ''),
  delegated_tasks TEXT NOT NULL CHECK (json_array_length(delegated_tasks) > 0),
  delegated_from TEXT NOT NULL CHECK (delegated_from IS date(delegated_from)),
  delegated_to TEXT CHECK (delegated_to IS date(delegated_to) AND delegated_to >= delegated_from),
  entered_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
