-- A5: each version of the site's DLT definition is a row (JSON: definitions/dltDefinition of the protocol file's schema); id is
-- its version. What study.dlt_text and dlt_items hold is version 1 of a study from before; they are not written any more.
CREATE TABLE dlt_definition (
  id INTEGER PRIMARY KEY CHECK (id >= 1),
  definition TEXT NOT NULL CHECK (definition <> ''),
  since TEXT NOT NULL
) STRICT;

-- What one person answered for an event (NULL: a laboratory value) and an item, as the rule read it then.
CREATE TABLE dlt_answer (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  event_id INTEGER REFERENCES adverse_event (id),
  item TEXT NOT NULL CHECK (item <> ''),
  definition_version INTEGER NOT NULL CHECK (definition_version >= 1),
  item_state TEXT NOT NULL CHECK (item_state IN ('meets', 'may', 'no', 'by-hand')),
  is_dlt INTEGER NOT NULL CHECK (is_dlt IN (0, 1)),
  why TEXT NOT NULL CHECK (why <> ''),
  answered_by INTEGER NOT NULL REFERENCES app_user (id),
  answered_at TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX dlt_answer_subject ON dlt_answer (subject_id);

-- The worksheet as it was signed with the assessment; none of what was signed before there were worksheets.
ALTER TABLE dlt_assessment ADD COLUMN worksheet TEXT CHECK (worksheet <> '');
-- 1 = the worksheet is answered by two people.
ALTER TABLE study ADD COLUMN second_reader INTEGER CHECK (second_reader IN (0, 1));
