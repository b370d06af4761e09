-- Reports of serious events: what the site writes, numbered from 1 for each event.
CREATE TABLE sae_report (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES adverse_event (id),
  report_number INTEGER NOT NULL CHECK (report_number >= 1),
  report_kind TEXT NOT NULL CHECK (report_kind IN ('first', 'follow-up', 'final')),
  report_date TEXT NOT NULL CHECK (report_date IS date(report_date)),
  narrative TEXT NOT NULL CHECK (narrative <> ''),
  concomitant TEXT NOT NULL,
  reasoning TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE UNIQUE INDEX sae_report_number ON sae_report (event_id, report_number);

-- More than two are told, and which report it was; NULL = one that the study does not hold. SQLite changes a CHECK by a new
-- table; the rows keep their ids.
CREATE TABLE safety_report_to_all (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES adverse_event (id),
  recipient TEXT NOT NULL CHECK (recipient IN ('sponsor', 'authority', 'ethics', 'institution')),
  sent_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> ''),
  report_id INTEGER REFERENCES sae_report (id)
) STRICT;
INSERT INTO safety_report_to_all SELECT id, event_id, recipient, sent_at, void_reason, NULL FROM safety_report;
DROP TABLE safety_report;
ALTER TABLE safety_report_to_all RENAME TO safety_report;
CREATE INDEX safety_report_event ON safety_report (event_id);
CREATE UNIQUE INDEX safety_report_once ON safety_report (report_id, recipient) WHERE void_reason IS NULL AND report_id IS NOT NULL;
