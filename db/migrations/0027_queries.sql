-- What is asked about a field of the study, and what was said of it since.
CREATE TABLE data_query (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  about_table TEXT NOT NULL CHECK (about_table <> ''),
  about_row INTEGER NOT NULL CHECK (about_row > 0),
  about_column TEXT NOT NULL CHECK (about_column <> ''),
  subject_id INTEGER REFERENCES subject (id)
) STRICT;

-- changed_line: of the journal, where the value became another since the question.
CREATE TABLE query_note (
  id INTEGER PRIMARY KEY,
  query_id INTEGER NOT NULL REFERENCES data_query (id),
  step TEXT NOT NULL CHECK (step IN ('opened', 'answered', 'closed', 'reopened')),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  noted_at TEXT NOT NULL,
  note TEXT NOT NULL,
  changed_line INTEGER CHECK (changed_line IS NULL OR (changed_line > 0 AND step = 'answered'))
) STRICT;
CREATE INDEX query_note_query ON query_note (query_id);
