-- A bag that is corrected into another one (its label, its lot, whom it is meant for) has not been checked yet.
ALTER TABLE bag_check ADD COLUMN void_reason TEXT CHECK (void_reason <> '');
