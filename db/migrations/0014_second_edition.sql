-- The edition of the rules (protocol.md) that a decision was made under; NULL = the first, or outside the program.
ALTER TABLE decision ADD COLUMN rules_edition INTEGER CHECK (rules_edition >= 2);

-- A11: whether the induction was completed; NULL = not answered.
ALTER TABLE screening ADD COLUMN rr_induction_completed INTEGER CHECK (rr_induction_completed IN (0, 1));
