-- The schema as a new ledger gets it: 1. Ledgers of older schemas come to the same by the files `N-to-M.sql`.

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
