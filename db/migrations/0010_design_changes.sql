-- Changes of the design (protocol.md 4.4). `protocol` is the whole text of the protocol file as it is to be; a change that
-- both have signed became the version that `version` names.
CREATE TABLE design_change (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  date TEXT NOT NULL CHECK (date IS date(date)),
  base_version INTEGER NOT NULL REFERENCES design_version (id),
  protocol TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'suspended', 'ended')),
  justification TEXT NOT NULL CHECK (justification <> ''),
  course TEXT NOT NULL,
  version INTEGER UNIQUE REFERENCES design_version (id),
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- As `signature`, on a change of the design.
CREATE TABLE design_signature (
  id INTEGER PRIMARY KEY,
  meaning TEXT NOT NULL CHECK (meaning IN ('design-investigator', 'design-sponsor')),
  method TEXT NOT NULL CHECK (method IN ('on-laptop', 'wet-ink')),
  change_id INTEGER NOT NULL REFERENCES design_change (id),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  signed_at TEXT NOT NULL,
  signed_hash BLOB NOT NULL CHECK (length(signed_hash) = 32),
  attachment_id INTEGER REFERENCES attachment (id),
  UNIQUE (change_id, meaning)
) STRICT;
