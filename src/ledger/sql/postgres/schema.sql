-- The schema as a new ledger gets it in PostgreSQL: 3, the tables of ../schema.sql. Everything lies in a schema of its own,
-- which is the first of the search path.

-- By which a ledger is told from anything else, and its schema's number.
CREATE TABLE about (
  one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
  application BIGINT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE ledger (
  one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
  id BYTEA NOT NULL,
  key_check BYTEA NOT NULL
);

CREATE TABLE care_case (
  no BIGINT NOT NULL PRIMARY KEY,
  reference BYTEA NOT NULL UNIQUE,
  person BYTEA,
  wrapped BYTEA,
  version BIGINT NOT NULL,
  ended BIGINT NOT NULL,
  latest BIGINT NOT NULL,
  latest_at BIGINT NOT NULL
);
CREATE INDEX care_case_person ON care_case (person);

CREATE TABLE entry (
  seq BIGINT NOT NULL PRIMARY KEY,
  kind BIGINT NOT NULL,
  care_case BIGINT NOT NULL,
  version BIGINT NOT NULL,
  at BIGINT NOT NULL,
  sealed BYTEA NOT NULL,
  hash BYTEA NOT NULL
);
CREATE UNIQUE INDEX entry_version ON entry (care_case, version) WHERE kind = 1;
CREATE INDEX entry_case ON entry (care_case, kind, seq);

CREATE TABLE outbox (
  care_case BIGINT NOT NULL REFERENCES care_case (no),
  due BYTEA NOT NULL,
  next_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  lease BYTEA,
  lease_until BIGINT,
  sent_at BIGINT,
  dead_at BIGINT,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (care_case, due)
);
CREATE INDEX outbox_next ON outbox (next_at) WHERE sent_at IS NULL AND dead_at IS NULL;

CREATE TABLE outbox_stale (care_case BIGINT NOT NULL PRIMARY KEY REFERENCES care_case (no));

CREATE TABLE input (
  hash BYTEA NOT NULL UNIQUE,
  kind BIGINT NOT NULL,
  sealed BYTEA NOT NULL
);

CREATE FUNCTION is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what a ledger holds is never changed';
END
$$;
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION is_kept();
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry FOR EACH STATEMENT EXECUTE FUNCTION is_kept();
CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION is_kept();
CREATE TRIGGER input_is_not_changed BEFORE UPDATE ON input FOR EACH STATEMENT EXECUTE FUNCTION is_kept();
