-- The delegation log of the site: delegated_tasks is a JSON array; user_id NULL = somebody without an account; delegated_to is
-- the last day, NULL = until it is ended.
CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  user_id INTEGER REFERENCES app_user (id),
  name TEXT NOT NULL CHECK (name <> ''),
  delegated_tasks TEXT NOT NULL CHECK (delegated_tasks NOT IN ('', '[]')),
  delegated_from TEXT NOT NULL CHECK (delegated_from IS date(delegated_from)),
  delegated_to TEXT CHECK (delegated_to IS date(delegated_to) AND delegated_to >= delegated_from),
  entered_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- The versions of the consent form. Once one is kept, a consent is to one that was approved on its day.
CREATE TABLE consent_form (
  id INTEGER PRIMARY KEY,
  consent_version TEXT NOT NULL CHECK (consent_version <> ''),
  version_date TEXT NOT NULL CHECK (version_date IS date(version_date)),
  ethics_approved TEXT CHECK (ethics_approved IS date(ethics_approved) AND ethics_approved >= version_date),
  sign_again INTEGER NOT NULL CHECK (sign_again IN (0, 1)),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- That a subject signed another version in the course of the study.
CREATE TABLE reconsent (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  consent_version TEXT NOT NULL CHECK (consent_version <> ''),
  consent_at TEXT NOT NULL,
  consent_time_known INTEGER NOT NULL CHECK (consent_time_known IN (0, 1)),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX reconsent_subject ON reconsent (subject_id);
