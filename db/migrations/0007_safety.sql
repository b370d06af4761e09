-- Serious events: why, since when the site knows, whether expected by the investigator's brochure; NULL = not known.
ALTER TABLE adverse_event ADD COLUMN seriousness TEXT CHECK (seriousness IN ('death', 'life-threatening',
  'hospitalisation', 'disability', 'congenital-anomaly', 'medically-important'));
ALTER TABLE adverse_event ADD COLUMN aware_at TEXT;
ALTER TABLE adverse_event ADD COLUMN expected INTEGER CHECK (expected IN (0, 1));

-- What was sent about a serious event, and when.
CREATE TABLE safety_report (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES adverse_event (id),
  recipient TEXT NOT NULL CHECK (recipient IN ('sponsor', 'authority')),
  sent_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX safety_report_event ON safety_report (event_id);

-- The CTCAE dictionary that the site loaded; the newest row counts. `terms` is JSON, see CtcaeDictionary.
CREATE TABLE ctcae_dictionary (
  id INTEGER PRIMARY KEY,
  version TEXT NOT NULL CHECK (version <> ''),
  source TEXT NOT NULL,
  terms TEXT NOT NULL
) STRICT;
