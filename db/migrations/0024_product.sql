-- Lots of the product, their bags, and what of them was given.
CREATE TABLE product_lot (
  id INTEGER PRIMARY KEY,
  lot_number TEXT NOT NULL CHECK (lot_number <> ''),
  cell_source TEXT NOT NULL,
  made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
  expires_on TEXT NOT NULL CHECK (expires_on IS date(expires_on)),
  storage TEXT NOT NULL,
  released_by TEXT NOT NULL,
  released_at TEXT,
  release_remark TEXT NOT NULL,
  hold TEXT CHECK (hold IN ('quarantine', 'recall')),
  hold_reason TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- A line of the certificate that was taken back has neither.
CREATE TABLE lot_test (
  id INTEGER PRIMARY KEY,
  lot_id INTEGER NOT NULL REFERENCES product_lot (id),
  test TEXT NOT NULL CHECK (test IN ('viability', 'car', 'residual-t', 'endotoxin', 'mycoplasma', 'sterility', 'identity', 'dose')),
  result TEXT,
  verdict TEXT CHECK (verdict IN ('passed', 'failed', 'pending')),
  UNIQUE (lot_id, test),
  CHECK ((result IS NULL) = (verdict IS NULL))
) STRICT;

-- As organ_limit.
CREATE TABLE certificate_limit (
  id INTEGER PRIMARY KEY,
  test TEXT NOT NULL UNIQUE CHECK (test IN ('viability', 'car', 'residual-t', 'endotoxin', 'mycoplasma', 'sterility', 'identity', 'dose')),
  relation TEXT CHECK (relation IN ('at-most', 'at-least')),
  bound REAL,
  times_upper_normal INTEGER CHECK (times_upper_normal IN (0, 1)),
  CHECK ((relation IS NULL) = (bound IS NULL) AND (bound IS NULL) = (times_upper_normal IS NULL))
) STRICT;

CREATE TABLE product_bag (
  id INTEGER PRIMARY KEY,
  lot_id INTEGER NOT NULL REFERENCES product_lot (id),
  identifier TEXT NOT NULL CHECK (identifier <> ''),
  meant_for_id INTEGER REFERENCES subject (id),
  volume_ml REAL NOT NULL CHECK (volume_ml > 0),
  cells_per_ml REAL NOT NULL CHECK (cells_per_ml > 0),
  viability REAL NOT NULL CHECK (viability BETWEEN 0 AND 100),
  car_positive REAL NOT NULL CHECK (car_positive BETWEEN 0 AND 100),
  thaw_cells_per_ml REAL CHECK (thaw_cells_per_ml > 0),
  thaw_viability REAL CHECK (thaw_viability BETWEEN 0 AND 100),
  thaw_car_positive REAL CHECK (thaw_car_positive BETWEEN 0 AND 100),
  received_at TEXT,
  received_celsius REAL,
  thawed_at TEXT,
  thaw_celsius REAL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;

-- That this person found this bag to be the right one for this subject.
CREATE TABLE bag_check (
  id INTEGER PRIMARY KEY,
  bag_id INTEGER NOT NULL REFERENCES product_bag (id),
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  user_id INTEGER NOT NULL REFERENCES app_user (id),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  checked_at TEXT NOT NULL
) STRICT;

CREATE TABLE bag_portion (
  id INTEGER PRIMARY KEY,
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  bag_id INTEGER NOT NULL REFERENCES product_bag (id),
  given_ml REAL NOT NULL CHECK (given_ml > 0),
  portion_started_at TEXT NOT NULL,
  portion_ended_at TEXT,
  rest_reason TEXT NOT NULL,
  void_reason TEXT CHECK (void_reason <> '')
) STRICT;
CREATE INDEX bag_portion_subject ON bag_portion (subject_id);

ALTER TABLE infusion ADD COLUMN premedication TEXT CHECK (premedication <> '');
ALTER TABLE infusion ADD COLUMN reaction TEXT CHECK (reaction <> '');
ALTER TABLE infusion ADD COLUMN ended_at TEXT;
-- How infused_cells were worked out of the bags; NULL: the total was typed, its basis is not stated.
ALTER TABLE infusion ADD COLUMN cell_basis TEXT CHECK (cell_basis IN ('viable-car', 'viable', 'all'));
ALTER TABLE study ADD COLUMN thaw_minutes INTEGER CHECK (thaw_minutes > 0);
