-- The outbox. Every case that goes on has its rows made when somebody first asks what has to be sent.
CREATE TABLE outbox (
  care_case INTEGER NOT NULL REFERENCES care_case (no),
  due BLOB NOT NULL,
  next_at INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  lease BLOB,
  lease_until INTEGER,
  sent_at INTEGER,
  dead_at INTEGER,
  sealed BLOB NOT NULL,
  PRIMARY KEY (care_case, due)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_next ON outbox (next_at) WHERE sent_at IS NULL AND dead_at IS NULL;
CREATE TABLE outbox_stale (care_case INTEGER NOT NULL PRIMARY KEY REFERENCES care_case (no)) STRICT;
INSERT INTO outbox_stale SELECT no FROM care_case WHERE ended = 0;
