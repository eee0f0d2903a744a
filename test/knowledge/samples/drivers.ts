/** As databases.ts: drivers, and clients that only speak to one database. */
import { createClient } from '@supabase/supabase-js';
import type { Database } from 'better-sqlite3';
import { createConnection, createPool as createCallbackPool } from 'mysql2';
import { createPool as createMysqlPool } from 'mysql2/promise';
import pgPromise from 'pg-promise';
import postgres from 'postgres';
import { createPool, type DatabasePool, type DatabaseTransactionConnection, sql as slonikSql } from 'slonik';

const noop = (): void => undefined;

// postgres.js
const sql = postgres(); // nothing
await sql.begin(async (tx) => tx.savepoint(async () => 1)); // postgres.js: transaction
await sql.begin('read write', async (tx) => {
  await tx.savepoint(async () => 1); // postgres.js: transaction
  await tx.unsafe('select 1'); // postgres.js: raw
});
await sql.reserve(); // postgres.js: client of receiver
await sql.unsafe('select 1'); // postgres.js: raw
await sql.notify('channel', 'payload'); // postgres.js: raw
await sql.listen('channel', noop); // postgres.js: invokes 1 later
await sql`select 1`.forEach(noop); // postgres.js: invokes 0 now
sql(['a', 'b']); // nothing

// pg-promise
const promised = pgPromise()('x'); // nothing
await promised.tx(async (t) => t.one('select 1')); // pg-promise: transaction
await promised.tx('name', async (t) => {
  await t.tx(async () => 1); // pg-promise: transaction
  await t.one('select 1'); // pg-promise: read-one
  await t.none('insert …'); // pg-promise: raw
});
await promised.txIf({ cnd: true }, async () => 1); // pg-promise: transaction
await promised.task(async (t) => t.any('select 1')); // pg-promise: invokes last now
await promised.manyOrNone('select 1'); // pg-promise: read-many

// mysql2
const mysqlPool = createMysqlPool('x'); // nothing
const mysqlConnection = await mysqlPool.getConnection(); // mysql2: client of receiver
await mysqlConnection.beginTransaction(); // mysql2: begin
await mysqlConnection.query('select 1'); // mysql2: sql
await mysqlConnection.execute('select 1'); // mysql2: sql
await mysqlPool.query('select 1'); // mysql2: sql
await mysqlConnection.commit(); // mysql2: end commit
await mysqlConnection.rollback(); // mysql2: end rollback
const callbacks = createConnection('x'); // nothing
callbacks.beginTransaction(noop); // mysql2: begin
callbacks.query('select 1', noop); // mysql2: sql
callbacks.commit(noop); // mysql2: end commit
callbacks.rollback(noop); // mysql2: end rollback
createCallbackPool('x').promise(); // mysql2: client of receiver

// better-sqlite3
declare const sqlite: Database;
const transfer = sqlite.transaction(noop); // better-sqlite3: transaction
transfer(); // nothing
transfer.immediate(); // nothing
sqlite.exec('BEGIN'); // better-sqlite3: sql
sqlite.prepare('select 1'); // better-sqlite3: client of receiver
sqlite.prepare('select 1').pluck(); // better-sqlite3: client of receiver
sqlite.prepare('select 1').get(); // better-sqlite3: read-one
sqlite.prepare('select 1').all(); // better-sqlite3: read-many
sqlite.prepare('select 1').run(); // better-sqlite3: raw

// Slonik
declare const pool: DatabasePool;
declare const slonikTx: DatabaseTransactionConnection;
await createPool('x'); // nothing
await pool.transaction(async (tx) => tx.any(slonikSql.unsafe`select 1`)); // Slonik: transaction
await slonikTx.transaction(async () => 1); // Slonik: transaction
await pool.connect(async (one) => one.transaction(async () => 1)); // Slonik: invokes 0 now
await slonikTx.query(slonikSql.unsafe`select 1`); // Slonik: raw
await slonikTx.maybeOne(slonikSql.unsafe`select 1`); // Slonik: read-one
await pool.oneFirst(slonikSql.unsafe`select 1`); // Slonik: read-one
await pool.many(slonikSql.unsafe`select 1`); // Slonik: read-many
await pool.exists(slonikSql.unsafe`select 1`); // Slonik: count

// Supabase
const supabase = createClient('x', 'y'); // nothing
supabase.from('users'); // Supabase: client of receiver
supabase.from('users').select(); // Supabase: read-many
supabase.from('users').insert({}); // Supabase: insert
supabase.from('users').upsert({}); // Supabase: upsert
supabase.from('users').update({}); // Supabase: update
supabase.from('users').delete(); // Supabase: delete
await supabase.rpc('transfer'); // Supabase: raw
