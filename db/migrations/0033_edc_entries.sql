-- That a field, as this line of the journal left it, was typed into the sponsor's EDC. subject_id NULL = of no subject.
CREATE TABLE edc_entry (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER REFERENCES subject (id),
  journal_line INTEGER NOT NULL CHECK (journal_line > 0),
  changed_column TEXT NOT NULL CHECK (changed_column <> ''),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  typed_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX edc_entry_line ON edc_entry (journal_line) WHERE void_reason IS NULL;

-- Where the site keeps the source of each kind of record.
CREATE TABLE source_location (
  id INTEGER PRIMARY KEY,
  source_kind TEXT NOT NULL CHECK (source_kind <> ''),
  source_place TEXT NOT NULL CHECK (source_place <> ''),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
