-- Inputs of decisions.
CREATE TABLE input (
  hash BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TRIGGER input_is_not_changed BEFORE UPDATE ON input BEGIN SELECT RAISE(ABORT, 'inputs are never changed'); END;
