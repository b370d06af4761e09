-- A value may have been measured and not detected, which is neither "nd" (not done) nor "neg". SQLite changes a CHECK by a new
-- table; the rows keep their ids.
CREATE TABLE measurement_with_not_detected (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  visit TEXT NOT NULL CHECK (visit <> ''),
  analyte TEXT NOT NULL CHECK (analyte <> ''),
  specimen TEXT NOT NULL CHECK (specimen IN ('blood', 'marrow', 'tissue', 'csf')),
  value TEXT NOT NULL CHECK (value IN ('neg', 'pos', 'nd', 'not-detected') OR value GLOB '[0-9]*' OR value GLOB '[<>][0-9]*'),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
INSERT INTO measurement_with_not_detected SELECT id, subject_id, visit, analyte, specimen, value, void_reason FROM measurement;
DROP TABLE measurement;
ALTER TABLE measurement_with_not_detected RENAME TO measurement;
CREATE UNIQUE INDEX measurement_in_force ON measurement (subject_id, visit, analyte, specimen) WHERE void_reason IS NULL;
CREATE INDEX measurement_visit ON measurement (visit, subject_id) WHERE void_reason IS NULL;
CREATE INDEX measurement_analyte ON measurement (analyte, specimen, subject_id) WHERE void_reason IS NULL;
