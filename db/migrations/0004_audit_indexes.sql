-- The history of one row without a pass over the whole journal.
CREATE INDEX journal_row ON journal (table_name, row_id);
