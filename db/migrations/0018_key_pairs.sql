-- The public half of a user's Ed25519 keys; none until its owner has signed in with a password of their own.
ALTER TABLE app_user ADD COLUMN public_key BLOB CHECK (length(public_key) = 32);
-- Of the last line of a transaction: its MAC, signed by the user whose it is. None in lines of before, and of users without keys.
ALTER TABLE journal ADD COLUMN signature BLOB CHECK (length(signature) = 64);
