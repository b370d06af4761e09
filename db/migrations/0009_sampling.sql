-- When the specimen of a visit was taken; one row in force a subject, visit and specimen.
CREATE TABLE sampling (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  visit TEXT NOT NULL CHECK (visit <> ''),
  specimen TEXT NOT NULL CHECK (specimen IN ('blood', 'marrow', 'tissue', 'csf')),
  taken_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE UNIQUE INDEX sampling_in_force ON sampling (subject_id, visit, specimen) WHERE void_reason IS NULL;

-- What the site has in place of the protocol file's assumptions. `in_use` 0: the protocol file's counts again.
CREATE TABLE visit_window (
  id INTEGER PRIMARY KEY,
  visit TEXT NOT NULL UNIQUE CHECK (visit <> ''),
  earliest INTEGER NOT NULL,
  latest INTEGER NOT NULL CHECK (latest >= earliest),
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1))
) STRICT;
CREATE TABLE assay_limits (
  id INTEGER PRIMARY KEY,
  analyte TEXT NOT NULL UNIQUE CHECK (analyte <> ''),
  lloq REAL CHECK (lloq > 0),
  men_low REAL,
  men_high REAL,
  women_low REAL,
  women_high REAL,
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1))
) STRICT;
