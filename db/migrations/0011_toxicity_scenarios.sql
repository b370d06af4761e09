-- True DLT rates that the operating characteristics are worked out for. `rates` is a JSON list by level of the design
-- version, null where none is entered. A scenario that was taken out has in_use 0.
CREATE TABLE toxicity_scenario (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  rates TEXT NOT NULL,
  design_version INTEGER NOT NULL REFERENCES design_version (id),
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1))
) STRICT;
