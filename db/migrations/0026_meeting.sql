-- Review meetings: the cut-off that was fixed for each, and its minutes. A number is never given twice.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  cutoff_line INTEGER NOT NULL CHECK (cutoff_line > 0),
  cutoff_at TEXT NOT NULL,
  held_at TEXT,
  place TEXT NOT NULL,
  chair TEXT NOT NULL,
  points TEXT NOT NULL,
  decision_id INTEGER REFERENCES decision (id),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

CREATE TABLE meeting_attendee (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  name TEXT NOT NULL CHECK (name <> ''),
  function TEXT NOT NULL CHECK (function IN
    ('investigator', 'sponsor-medical', 'statistician', 'coordinator', 'monitor', 'other')),
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  word TEXT NOT NULL,
  dissents INTEGER NOT NULL CHECK (dissents IN (0, 1)),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

CREATE TABLE meeting_action (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  task TEXT NOT NULL CHECK (task <> ''),
  responsible TEXT NOT NULL CHECK (responsible <> ''),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  done_on TEXT CHECK (done_on IS date(done_on)),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

CREATE TABLE meeting_circulation (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  circulated_to TEXT NOT NULL CHECK (circulated_to <> ''),
  circulated_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- NULL: the places of a decision do not wait for the circulation of its minutes.
ALTER TABLE study ADD COLUMN circulate_before_opening INTEGER CHECK (circulate_before_opening IN (0, 1));
