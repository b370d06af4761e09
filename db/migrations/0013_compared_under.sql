-- What both designs were compared under when a change was signed: DLT rates by dose, the name of their scenario and the policy
-- for joint discussions, as JSON. NULL in a change that was signed before this was kept.
ALTER TABLE design_change ADD COLUMN compared_under TEXT CHECK (compared_under <> '');
