-- Who reviewed the audit trail, when, and up to which line of the journal.
CREATE TABLE audit_review (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  reviewed_at TEXT NOT NULL,
  up_to INTEGER NOT NULL CHECK (up_to > 0),
  remark TEXT NOT NULL
) STRICT;
-- Openings that found a backup which reaches further than the study, without a pass over the whole journal.
CREATE INDEX journal_older_copy ON journal (id) WHERE action = 'older-copy';
