-- How every connection that writes is set: what is deleted is overwritten. The log is synced by the ledger itself after a
-- commit, when others may write again, and before anything is acknowledged (`Open::keep`); SQLite syncs it before it copies
-- from it, and the file before the log begins anew.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
