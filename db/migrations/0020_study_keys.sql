-- The study's key changes when somebody is deactivated. id: which one came then; before it, sealed under it, the one that held
-- until then. The first key has no row. The journal's line about a row, and all that follow, are made under the new key.
CREATE TABLE study_key (
  id INTEGER PRIMARY KEY CHECK (id >= 2),
  sealed_previous BLOB NOT NULL
) STRICT;
-- The newest key, sealed to the user's public key; NULL once their slot holds it.
ALTER TABLE app_user ADD COLUMN key_box BLOB;
