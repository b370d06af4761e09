-- How the disease answered: what was found, what the criteria make of it, what a person confirmed. NULL = not known.
CREATE TABLE response_assessment (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  visit TEXT NOT NULL,
  marrow_blasts REAL CHECK (marrow_blasts BETWEEN 0 AND 100),
  blood_blasts REAL CHECK (blood_blasts BETWEEN 0 AND 100),
  extramedullary INTEGER CHECK (extramedullary IN (0, 1)),
  neutrophils REAL CHECK (neutrophils >= 0),
  platelets REAL CHECK (platelets >= 0),
  mrd_percent REAL CHECK (mrd_percent BETWEEN 0 AND 100),
  mrd_below INTEGER NOT NULL CHECK (mrd_below IN (0, 1)),
  deauville INTEGER CHECK (deauville BETWEEN 1 AND 5),
  uptake TEXT CHECK (uptake IN ('reduced', 'unchanged', 'increased')),
  new_lesions INTEGER CHECK (new_lesions IN (0, 1)),
  size_change REAL CHECK (size_change >= -100),
  marrow_involved INTEGER CHECK (marrow_involved IN (0, 1)),
  derived TEXT CHECK (derived IN ('cr', 'crh', 'cri', 'mlfs', 'pr', 'no-response', 'progression', 'relapse',
    'not-evaluable')),
  response TEXT NOT NULL CHECK (response IN ('cr', 'crh', 'cri', 'mlfs', 'pr', 'no-response', 'progression', 'relapse',
    'not-evaluable')),
  mrd_negative INTEGER CHECK (mrd_negative IN (0, 1)),
  reason TEXT NOT NULL,
  confirmed_by INTEGER NOT NULL REFERENCES app_user (id),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX response_assessment_subject ON response_assessment (subject_id);

-- What was known of a subject on a day.
CREATE TABLE follow_up (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  status TEXT NOT NULL CHECK (status IN ('alive', 'dead', 'lost-to-follow-up', 'withdrawn')),
  comment TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX follow_up_subject ON follow_up (subject_id);
