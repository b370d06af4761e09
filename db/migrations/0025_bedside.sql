-- What was seen of a subject at one hour. NULL = not looked at. entered_at is later than seen_at where it was
-- copied from paper.
CREATE TABLE bedside_entry (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  seen_at TEXT NOT NULL,
  entered_at TEXT NOT NULL,
  celsius REAL CHECK (celsius BETWEEN 30 AND 45),
  hypotension INTEGER CHECK (hypotension IN (0, 1)),
  pressors TEXT CHECK (pressors IN ('none', 'one', 'several')),
  oxygen TEXT CHECK (oxygen IN ('none', 'low', 'high', 'pressure')),
  ice_orientation INTEGER CHECK (ice_orientation BETWEEN 0 AND 4),
  ice_naming INTEGER CHECK (ice_naming BETWEEN 0 AND 3),
  ice_command INTEGER CHECK (ice_command IN (0, 1)),
  ice_writing INTEGER CHECK (ice_writing IN (0, 1)),
  ice_attention INTEGER CHECK (ice_attention IN (0, 1)),
  ice_unable INTEGER CHECK (ice_unable IN (0, 1)),
  consciousness TEXT CHECK (consciousness IN ('awake', 'spontaneous', 'voice', 'touch', 'unarousable')),
  seizure TEXT CHECK (seizure IN ('none', 'brief', 'prolonged')),
  motor_weakness INTEGER CHECK (motor_weakness IN (0, 1)),
  intracranial_pressure TEXT CHECK (intracranial_pressure IN ('none', 'focal', 'diffuse')),
  skin_stage INTEGER CHECK (skin_stage BETWEEN 0 AND 4),
  liver_stage INTEGER CHECK (liver_stage BETWEEN 0 AND 4),
  upper_gut_stage INTEGER CHECK (upper_gut_stage IN (0, 1)),
  lower_gut_stage INTEGER CHECK (lower_gut_stage BETWEEN 0 AND 4),
  remark TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX bedside_entry_subject ON bedside_entry (subject_id, seen_at) WHERE void_reason IS NULL;

-- The entry that a grade was read from and confirmed.
ALTER TABLE event_grade ADD COLUMN entry_id INTEGER REFERENCES bedside_entry (id);
