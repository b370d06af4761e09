-- From when on an event had which grade, after its onset, and on which scale. An event of before is its own first
-- point: nothing is written for it. `since` as far as it is known: 2026, 2026-03, 2026-03-14, 2026-03-14T02:00Z.
CREATE TABLE event_grade (
  id INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES adverse_event (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  scale TEXT NOT NULL CHECK (scale IN ('ctcae', 'crs', 'icans', 'gvhd', 'icaht')),
  grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
  since TEXT NOT NULL CHECK (since <> ''),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX event_grade_event ON event_grade (event_id);

-- `onset` is the first day that can be meant, `end_date` the last; these say what is known, where that is not just the day.
ALTER TABLE adverse_event ADD COLUMN onset_known TEXT CHECK (onset_known <> '');
ALTER TABLE adverse_event ADD COLUMN end_known TEXT CHECK (end_known <> '');
-- Terms of the protocol file's scale. NULL = not judged on it, as of all that follows: not answered.
ALTER TABLE adverse_event ADD COLUMN due_to_cells TEXT CHECK (due_to_cells <> '');
ALTER TABLE adverse_event ADD COLUMN due_to_lymphodepletion TEXT CHECK (due_to_lymphodepletion <> '');
ALTER TABLE adverse_event ADD COLUMN due_to_disease TEXT CHECK (due_to_disease <> '');
ALTER TABLE adverse_event ADD COLUMN due_to_infection TEXT CHECK (due_to_infection <> '');
ALTER TABLE adverse_event ADD COLUMN due_to_drug TEXT CHECK (due_to_drug <> '');
ALTER TABLE adverse_event ADD COLUMN due_to_procedure TEXT CHECK (due_to_procedure <> '');
ALTER TABLE adverse_event ADD COLUMN action_taken TEXT CHECK (action_taken IN ('none', 'interrupted', 'stopped',
  'not-applicable'));
ALTER TABLE adverse_event ADD COLUMN event_outcome TEXT CHECK (event_outcome IN ('recovered', 'recovering',
  'not-recovered', 'sequelae', 'fatal', 'unknown'));
ALTER TABLE adverse_event ADD COLUMN tocilizumab INTEGER CHECK (tocilizumab IN (0, 1));
ALTER TABLE adverse_event ADD COLUMN corticosteroid INTEGER CHECK (corticosteroid IN (0, 1));
ALTER TABLE adverse_event ADD COLUMN vasopressor INTEGER CHECK (vasopressor IN (0, 1));
ALTER TABLE adverse_event ADD COLUMN other_treatment TEXT CHECK (other_treatment <> '');
