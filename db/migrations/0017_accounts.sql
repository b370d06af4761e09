-- The user who set the password of an account that is not their own; NULL = its owner did. Whoever has an account from before
-- this was kept is taken as having set their own.
ALTER TABLE app_user ADD COLUMN password_by INTEGER CHECK (password_by >= 1);

-- What was done to an account by somebody else, or with the recovery code: told to the principal investigator until
-- acknowledged. Of a recovery and of a new recovery code both users are the same.
CREATE TABLE account_notice (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'password-reset', 'recovered', 'new-recovery-code')),
  user_id INTEGER NOT NULL REFERENCES app_user (id), -- whose account
  done_by INTEGER NOT NULL REFERENCES app_user (id),
  done_at TEXT NOT NULL,
  acknowledged_by INTEGER REFERENCES app_user (id),
  acknowledged_at TEXT,
  CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL))
) STRICT;
