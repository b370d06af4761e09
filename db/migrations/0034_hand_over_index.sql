-- What was handed over is found without a pass over the journal.
CREATE INDEX journal_hand_over ON journal (id) WHERE action = 'hand-over';
