-- Steps of a log that was brought in which the rules refuse (protocol.md 4.4). They happened, and are kept as they happened.
CREATE TABLE deviation (
  id INTEGER PRIMARY KEY,
  act TEXT NOT NULL CHECK (act IN ('assigned', 'infused', 'assessed', 'decided')),
  date TEXT NOT NULL CHECK (date IS date(date)),
  rule TEXT NOT NULL CHECK (rule <> ''),
  -- whose step it was: exactly one
  subject_id INTEGER REFERENCES subject (id),
  decision_id INTEGER REFERENCES decision (id),
  CHECK ((decision_id IS NOT NULL) = (act = 'decided')),
  CHECK ((subject_id IS NULL) = (act = 'decided'))
) STRICT;
