-- What the tables of the schema `$1` are, a line for each column, index, constraint, trigger and function.
SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'index ' || c.relname || ' ' || i.relname || CASE WHEN x.indisunique THEN ' unique' ELSE '' END
       || CASE WHEN x.indisvalid THEN '' ELSE ' invalid' END || substring(pg_get_indexdef(x.indexrelid) FROM ' USING .*')
  FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
 WHERE c.relnamespace = $1
UNION ALL
SELECT 'constraint ' || c.relname || ' ' || k.conname || ' ' || k.contype::text
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
 WHERE c.relnamespace = $1 AND k.contype IN ('p', 'u', 'f', 'c')
UNION ALL
SELECT 'trigger ' || c.relname || ' ' || t.tgname || ' ' || t.tgtype::text || ' ' || t.tgenabled::text
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
 WHERE c.relnamespace = $1 AND NOT t.tgisinternal
UNION ALL
SELECT 'function ' || p.proname || ' ' || md5(p.prosrc) FROM pg_proc p WHERE p.pronamespace = $1
