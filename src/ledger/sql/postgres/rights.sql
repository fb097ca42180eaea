-- Whether the role may do in the schema `$1` all that keeping cases takes.
SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
       AND count(c.oid) = count(*) AND bool_and(has_table_privilege(c.oid, need.privilege))
  FROM (VALUES
         ('about', 'SELECT'), ('ledger', 'SELECT'),
         ('entry', 'SELECT'), ('entry', 'INSERT'),
         ('input', 'SELECT'), ('input', 'INSERT'),
         ('care_case', 'SELECT'), ('care_case', 'INSERT'), ('care_case', 'UPDATE'),
         ('outbox', 'SELECT'), ('outbox', 'INSERT'), ('outbox', 'UPDATE'), ('outbox', 'DELETE'),
         ('outbox_stale', 'SELECT'), ('outbox_stale', 'INSERT'), ('outbox_stale', 'DELETE')
       ) AS need (name, privilege)
  LEFT JOIN pg_class c ON c.relname = need.name AND c.relnamespace = $1
