-- What was compared with its source documents, and by whom. It holds as long as the record has this content.
CREATE TABLE source_check (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  checked TEXT NOT NULL CHECK (checked IN ('consent', 'eligibility', 'dose', 'event', 'assessment', 'measurement-visit')),
  record_row INTEGER,
  visit TEXT NOT NULL,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  checked_at TEXT NOT NULL,
  content BLOB NOT NULL CHECK (length(content) = 32),
  void_reason TEXT CHECK (void_reason <> ''),
  CHECK ((record_row IS NOT NULL) = (checked IN ('consent', 'eligibility', 'event', 'assessment'))),
  CHECK ((visit <> '') = (checked = 'measurement-visit'))
) STRICT;
CREATE INDEX source_check_subject ON source_check (subject_id) WHERE void_reason IS NULL;

-- subject_id NULL = the whole study.
CREATE TABLE record_lock (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER REFERENCES subject (id),
  hard INTEGER NOT NULL CHECK (hard IN (0, 1)),
  lock_reason TEXT NOT NULL CHECK (lock_reason <> ''),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  locked_at TEXT NOT NULL,
  lifted_at TEXT,
  lifted_by TEXT CHECK (lifted_by <> ''),
  lifted_why TEXT CHECK (lifted_why <> ''),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lifted_why IS NULL))
) STRICT;

-- Which of them a decision needs checked, a JSON array; NULL = none.
ALTER TABLE study ADD COLUMN checked_before TEXT CHECK (checked_before <> '');
