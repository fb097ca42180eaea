-- The schema as a new ledger gets it: 3. Ledgers of older schemas come to the same by the files `N-to-M.sql`.

-- The ledger itself.
CREATE TABLE ledger (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  -- By which a wrong master key is told.
  key_check BLOB NOT NULL
) STRICT;

-- Cases. References are kept as keyed hashes; nothing here tells them.
CREATE TABLE care_case (
  no INTEGER NOT NULL PRIMARY KEY,
  reference BLOB NOT NULL UNIQUE,
  -- Empty once erased.
  person BLOB,
  -- Key of the case, wrapped by the master key; empty once erased.
  wrapped BLOB,
  version INTEGER NOT NULL,
  -- Whether the case is closed or joined to another.
  ended INTEGER NOT NULL,
  -- Entry of its latest event.
  latest INTEGER NOT NULL,
  latest_at INTEGER NOT NULL
) STRICT;
CREATE INDEX care_case_person ON care_case (person);

-- The chain. `kind`: 1 event, 2 access, 3 erased, 4 decision.
CREATE TABLE entry (
  seq INTEGER NOT NULL PRIMARY KEY,
  kind INTEGER NOT NULL,
  care_case INTEGER NOT NULL,
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX entry_version ON entry (care_case, version) WHERE kind = 1;
CREATE INDEX entry_case ON entry (care_case, kind, seq);
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

-- What has to be sent. Rows are made from what is due in a case, and go when nothing asks for them any more.
CREATE TABLE outbox (
  care_case INTEGER NOT NULL REFERENCES care_case (no),
  -- Keyed hash of the key of what is due.
  due BLOB NOT NULL,
  -- From when it is tried: from when it is due, or later after a failure.
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

-- Cases whose rows have to be made anew, marked in the transaction that changed them.
CREATE TABLE outbox_stale (care_case INTEGER NOT NULL PRIMARY KEY REFERENCES care_case (no)) STRICT;

-- What decisions were made with, found by the SHA-256 of the document. `kind`: 1 network, 2 policy, 3 status.
CREATE TABLE input (
  hash BLOB NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TRIGGER input_is_not_changed BEFORE UPDATE ON input BEGIN SELECT RAISE(ABORT, 'inputs are never changed'); END;
