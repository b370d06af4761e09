-- What was measured: one row a cell of subjects × visits × analytes × specimens in force. Visits and analytes are ids of
-- the protocol file. The value is text, as in SDTM's LBORRES, so that one column holds what was reported: '12.5', '<50' (below
-- the limit of quantification, which is 50), '>5000', 'neg', 'pos', 'nd' (not done).
CREATE TABLE measurement (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  visit TEXT NOT NULL CHECK (visit <> ''),
  analyte TEXT NOT NULL CHECK (analyte <> ''),
  specimen TEXT NOT NULL CHECK (specimen IN ('blood', 'marrow', 'tissue', 'csf')),
  value TEXT NOT NULL CHECK (value IN ('neg', 'pos', 'nd') OR value GLOB '[0-9]*' OR value GLOB '[<>][0-9]*'),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE UNIQUE INDEX measurement_in_force ON measurement (subject_id, visit, analyte, specimen) WHERE void_reason IS NULL;
-- A page shows one visit, or one analyte, of the subjects that are scrolled to.
CREATE INDEX measurement_visit ON measurement (visit, subject_id) WHERE void_reason IS NULL;
CREATE INDEX measurement_analyte ON measurement (analyte, specimen, subject_id) WHERE void_reason IS NULL;

-- How a laboratory's table is read; the newest row of a laboratory counts. Both texts are JSON, see LabMapping.
CREATE TABLE lab_mapping (
  id INTEGER PRIMARY KEY,
  laboratory TEXT NOT NULL CHECK (laboratory <> ''),
  columns TEXT NOT NULL,
  names TEXT NOT NULL
) STRICT;
