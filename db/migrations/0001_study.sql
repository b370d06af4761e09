-- The study file, first version. Dates are 2026-11-22 (site calendar), moments 2026-11-22T08:15:00.000Z (UTC).
-- Every table has `id`; no row is ever deleted: it is voided (void_reason) or retired.

-- Site settings. One row.
CREATE TABLE study (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  site_name TEXT NOT NULL CHECK (site_name <> ''),
  letterhead TEXT NOT NULL,
  time_zone TEXT NOT NULL CHECK (time_zone <> ''),
  dlt_text TEXT NOT NULL,
  dlt_items TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- The text of the protocol file, one row a version; subjects and decisions name the one they were under.
CREATE TABLE design_version (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  protocol TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE app_user (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (login <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('principal-investigator', 'sub-investigator', 'study-coordinator',
    'sponsor-representative', 'monitor', 'administrator')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  -- the study key, sealed under this user's password
  slot_salt BLOB NOT NULL,
  slot_passes INTEGER NOT NULL,
  slot_memory INTEGER NOT NULL,
  slot_key BLOB NOT NULL
) STRICT;

-- The study key, sealed under the recovery code. One row.
CREATE TABLE recovery (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  slot_salt BLOB NOT NULL,
  slot_passes INTEGER NOT NULL,
  slot_memory INTEGER NOT NULL,
  slot_key BLOB NOT NULL
) STRICT;

-- I6: limits from the signed protocol. A limit that was taken back has NULLs.
CREATE TABLE organ_limit (
  id INTEGER PRIMARY KEY,
  test TEXT NOT NULL UNIQUE CHECK (test IN ('creatinine', 'alt', 'ast', 'total-bilirubin', 'lvef', 'spo2')),
  relation TEXT CHECK (relation IN ('at-most', 'at-least')),
  bound REAL,
  times_upper_normal INTEGER CHECK (times_upper_normal IN (0, 1)),
  CHECK ((relation IS NULL) = (bound IS NULL) AND (bound IS NULL) = (times_upper_normal IS NULL))
) STRICT;

-- The site's exclusion list.
CREATE TABLE exclusion_criterion (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  text_en TEXT NOT NULL,
  text_zh TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX exclusion_code ON exclusion_criterion (code) WHERE retired = 0;

CREATE TABLE subject (
  id INTEGER PRIMARY KEY,
  registered_at TEXT NOT NULL
) STRICT;

-- Direct identifiers, sealed; id is the subject's. Nothing else in the file knows who a subject is.
CREATE TABLE identity (
  id INTEGER PRIMARY KEY REFERENCES subject (id),
  sealed BLOB NOT NULL
) STRICT;

-- One screening of one person: consent and all that is entered for the inclusion criteria. NULL = not assessed.
CREATE TABLE screening (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  consent_version TEXT NOT NULL,
  consent_at TEXT NOT NULL,
  consent_time_known INTEGER NOT NULL CHECK (consent_time_known IN (0, 1)),
  age_years INTEGER CHECK (age_years BETWEEN 0 AND 150),
  sex TEXT CHECK (sex IN ('female', 'male')),
  survival_weeks REAL,
  ecog INTEGER CHECK (ecog BETWEEN 0 AND 5),
  diagnosis TEXT CHECK (diagnosis IN ('aml', 'b-all', 't-all', 'b-lbl', 't-lbl', 'mixed-phenotype', 'other')),
  cd7_flow REAL CHECK (cd7_flow BETWEEN 0 AND 100),
  cd7_ihc REAL CHECK (cd7_ihc BETWEEN 0 AND 100),
  rr_branch TEXT CHECK (rr_branch IN ('early-relapse', 'late-relapse', 'relapse-after-transplant', 'refractory')),
  rr_marrow_blasts REAL CHECK (rr_marrow_blasts BETWEEN 0 AND 100),
  rr_marrow_in_recovery INTEGER CHECK (rr_marrow_in_recovery IN (0, 1)),
  rr_blood_blasts_twice INTEGER CHECK (rr_blood_blasts_twice IN (0, 1)),
  rr_extramedullary INTEGER CHECK (rr_extramedullary IN (0, 1)),
  rr_months_to_relapse REAL,
  rr_reinduction_failed INTEGER CHECK (rr_reinduction_failed IN (0, 1)),
  rr_targeted_drug TEXT CHECK (rr_targeted_drug IN ('failed', 'not-tried', 'none-available')),
  rr_no_other_option INTEGER CHECK (rr_no_other_option IN (0, 1)),
  rr_gvhd_grade INTEGER CHECK (rr_gvhd_grade BETWEEN 0 AND 4),
  rr_no_cr_induction INTEGER CHECK (rr_no_cr_induction IN (0, 1)),
  rr_no_cr_salvage INTEGER CHECK (rr_no_cr_salvage IN (0, 1)),
  rr_no_cr_targeted INTEGER CHECK (rr_no_cr_targeted IN (0, 1)),
  rr_mrd_persistent INTEGER CHECK (rr_mrd_persistent IN (0, 1)),
  venous_access INTEGER CHECK (venous_access IN (0, 1)),
  leukapheresis_contraindicated INTEGER CHECK (leukapheresis_contraindicated IN (0, 1)),
  understands INTEGER CHECK (understands IN (0, 1)),
  results_date TEXT CHECK (results_date IS date(results_date))
) STRICT;
CREATE INDEX screening_subject ON screening (subject_id);

CREATE TABLE organ_value (
  id INTEGER PRIMARY KEY,
  screening_id INTEGER NOT NULL REFERENCES screening (id),
  test TEXT NOT NULL CHECK (test IN ('creatinine', 'alt', 'ast', 'total-bilirubin', 'lvef', 'spo2')),
  value REAL,
  upper_normal REAL,
  judged_acceptable INTEGER CHECK (judged_acceptable IN (0, 1)),
  judged_reason TEXT,
  UNIQUE (screening_id, test),
  CHECK ((judged_acceptable IS NULL) = (judged_reason IS NULL))
) STRICT;

CREATE TABLE exclusion_answer (
  id INTEGER PRIMARY KEY,
  screening_id INTEGER NOT NULL REFERENCES screening (id),
  criterion_id INTEGER NOT NULL REFERENCES exclusion_criterion (id),
  answer TEXT CHECK (answer IN ('absent', 'present')),
  UNIQUE (screening_id, criterion_id)
) STRICT;

CREATE TABLE screen_failure (
  id INTEGER PRIMARY KEY,
  screening_id INTEGER NOT NULL UNIQUE REFERENCES screening (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  criteria TEXT NOT NULL,
  comment TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  date TEXT NOT NULL CHECK (date IS date(date)),
  kind TEXT NOT NULL CHECK (kind IN ('escalate', 'expand', 'continue', 'complete', 'add-dose-group',
    'raise-planned', 'stay', 'end')),
  level INTEGER NOT NULL CHECK (level >= 0),
  to_level INTEGER NOT NULL CHECK (to_level >= 0),
  places INTEGER NOT NULL CHECK (places >= 0),
  rule TEXT NOT NULL,
  course TEXT NOT NULL,
  as_recommended INTEGER NOT NULL CHECK (as_recommended IN (0, 1)),
  justification TEXT NOT NULL,
  needs_agreement INTEGER NOT NULL CHECK (needs_agreement IN (0, 1)),
  transcribed INTEGER NOT NULL CHECK (transcribed IN (0, 1)),
  design_version INTEGER NOT NULL REFERENCES design_version (id)
) STRICT;

-- How each subject counted when the decision was signed.
CREATE TABLE decision_basis (
  id INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  letter TEXT NOT NULL CHECK (letter IN ('N', 'T', '?', 'X')),
  UNIQUE (decision_id, subject_id)
) STRICT;

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  subject_number TEXT NOT NULL CHECK (subject_number <> ''),
  level INTEGER NOT NULL CHECK (level >= 1),
  date TEXT NOT NULL CHECK (date IS date(date)),
  screening_id INTEGER NOT NULL REFERENCES screening (id),
  decision_id INTEGER REFERENCES decision (id), -- NULL: a place that opened with the study
  design_version INTEGER NOT NULL REFERENCES design_version (id),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE UNIQUE INDEX assignment_in_force ON assignment (subject_id) WHERE void_reason IS NULL;
CREATE UNIQUE INDEX subject_number_in_force ON assignment (subject_number) WHERE void_reason IS NULL;
CREATE INDEX assignment_subject ON assignment (subject_id);

CREATE TABLE infusion (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL UNIQUE REFERENCES subject (id),
  started_at TEXT NOT NULL,
  weight_kg REAL NOT NULL CHECK (weight_kg > 0),
  infused_cells REAL NOT NULL CHECK (infused_cells >= 0),
  completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
  batch TEXT NOT NULL
) STRICT;

CREATE TABLE adverse_event (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  term TEXT NOT NULL CHECK (term <> ''),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
  onset TEXT NOT NULL CHECK (onset IS date(onset)),
  end_date TEXT CHECK (end_date IS date(end_date)),
  related INTEGER NOT NULL CHECK (related IN (0, 1)),
  serious INTEGER NOT NULL CHECK (serious IN (0, 1)),
  dose_limiting INTEGER NOT NULL CHECK (dose_limiting IN (0, 1)),
  crs_grade INTEGER CHECK (crs_grade BETWEEN 1 AND 5),
  icans_grade INTEGER CHECK (icans_grade BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX adverse_event_subject ON adverse_event (subject_id);

CREATE TABLE dlt_assessment (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  outcome TEXT NOT NULL CHECK (outcome IN ('no-dlt', 'dlt', 'not-evaluable')),
  event_id INTEGER REFERENCES adverse_event (id),
  cause TEXT CHECK (cause IN ('infusion-not-completed', 'unrelated-death', 'withdrawal', 'lost-to-follow-up')),
  follow_up_ended TEXT CHECK (follow_up_ended IS date(follow_up_ended)),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX dlt_assessment_subject ON dlt_assessment (subject_id);

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  content BLOB NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

CREATE TABLE signature (
  id INTEGER PRIMARY KEY,
  meaning TEXT NOT NULL CHECK (meaning IN ('eligibility', 'dlt-assessment', 'decision-investigator',
    'decision-sponsor')),
  method TEXT NOT NULL CHECK (method IN ('on-laptop', 'wet-ink', 'transcribed')),
  -- what was signed: exactly one
  screening_id INTEGER REFERENCES screening (id),
  assessment_id INTEGER REFERENCES dlt_assessment (id),
  decision_id INTEGER REFERENCES decision (id),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  signed_at TEXT NOT NULL,
  signed_hash BLOB NOT NULL CHECK (length(signed_hash) = 32),
  attachment_id INTEGER REFERENCES attachment (id),
  CHECK ((screening_id IS NOT NULL) = (meaning = 'eligibility')),
  CHECK ((assessment_id IS NOT NULL) = (meaning = 'dlt-assessment')),
  CHECK ((decision_id IS NOT NULL) = (meaning IN ('decision-investigator', 'decision-sponsor')))
) STRICT;
CREATE INDEX signature_screening ON signature (screening_id) WHERE screening_id IS NOT NULL;
CREATE INDEX signature_assessment ON signature (assessment_id) WHERE assessment_id IS NOT NULL;
CREATE INDEX signature_decision ON signature (decision_id) WHERE decision_id IS NOT NULL;

-- Input of a form that was left unsaved, sealed: it may hold names. NULL = none.
CREATE TABLE draft (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  form TEXT NOT NULL CHECK (form <> ''),
  sealed BLOB,
  UNIQUE (user_id, form)
) STRICT;

CREATE TABLE import_log (
  id INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  source TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  user_id INTEGER NOT NULL REFERENCES app_user (id)
) STRICT;

-- What was done, by whom, when, why; each row sealed by a MAC over itself and the one before.
CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user_id INTEGER NOT NULL, -- 0 = the program itself
  action TEXT NOT NULL CHECK (action <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'event')),
  table_name TEXT NOT NULL, -- '' for an event
  row_id INTEGER NOT NULL,
  subject_id INTEGER NOT NULL, -- 0 = not about a subject
  changes TEXT NOT NULL, -- {"column": [old, new]}
  reason TEXT NOT NULL,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX journal_subject ON journal (subject_id) WHERE subject_id <> 0;
