-- Whether other designs' opinion is shown beside the rule. One row, once a site has chosen.
CREATE TABLE second_opinion (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  prior_a REAL NOT NULL CHECK (prior_a > 0),
  prior_b REAL NOT NULL CHECK (prior_b > 0),
  target REAL NOT NULL CHECK (target > 0 AND target < 1)
) STRICT;
