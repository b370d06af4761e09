-- What people say of a deviation. origin: the key of one that the record shows, '' = typed. What the record shows is never
-- voided, only explained.
CREATE TABLE deviation_note (
  id INTEGER PRIMARY KEY,
  origin TEXT NOT NULL,
  subject_id INTEGER REFERENCES subject (id),
  date TEXT NOT NULL CHECK (date IS date(date)),
  happened TEXT NOT NULL CHECK (happened <> ''),
  important INTEGER CHECK (important IN (0, 1)),
  root_cause TEXT NOT NULL,
  corrective_action TEXT NOT NULL,
  to_ethics TEXT CHECK (to_ethics IS date(to_ethics)),
  to_sponsor TEXT CHECK (to_sponsor IS date(to_sponsor)),
  void_reason TEXT CHECK (void_reason <> ''),
  CHECK (origin = '' OR void_reason IS NULL)
) STRICT;
CREATE UNIQUE INDEX deviation_note_origin ON deviation_note (origin) WHERE origin <> '';

-- The site's stopping rules. One that asks something else than before is another row; the one before is out of use.
CREATE TABLE stopping_rule (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  text_en TEXT NOT NULL,
  text_zh TEXT NOT NULL,
  stops_for TEXT NOT NULL CHECK (stops_for IN ('related-death', 'events', 'dlts')),
  events_of TEXT CHECK (events_of IN ('any', 'crs', 'icans', 'gvhd', 'icaht', 'term', 'organ-class')),
  event_name TEXT NOT NULL,
  least_grade INTEGER CHECK (least_grade BETWEEN 1 AND 5),
  related_only INTEGER NOT NULL CHECK (related_only IN (0, 1)),
  subject_count INTEGER NOT NULL CHECK (subject_count >= 1),
  of_first INTEGER NOT NULL CHECK (of_first >= 0),
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  CHECK (text_en <> '' OR text_zh <> ''),
  CHECK ((events_of IS NOT NULL) = (stops_for = 'events') AND (events_of IS NULL) = (least_grade IS NULL))
) STRICT;

-- That a decision was signed in the knowledge of a stopping rule that was met: one row for each subject that counted.
CREATE TABLE decision_stop (
  id INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  rule_id INTEGER NOT NULL REFERENCES stopping_rule (id),
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  named_rule TEXT NOT NULL CHECK (named_rule <> '')
) STRICT;
CREATE INDEX decision_stop_decision ON decision_stop (decision_id);
