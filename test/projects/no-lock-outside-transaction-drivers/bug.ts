// SQL text: on a pool, on a connection before BEGIN or after COMMIT, and behind helpers.
import type { Pool as MySqlPool } from 'mysql2/promise';
import { Pool, type PoolClient } from 'pg';
import postgres from 'postgres';
import { createPool as createSlonik, sql as slonikSql } from 'slonik';

const pool = new Pool();
const sql = postgres('postgres://localhost/shop');

export async function cancel(id: number): Promise<void> {
  await pool.query('select status from orders where id = $1 for update', [id]); // ! releasedAtOnce
  await pool.query({ text: `select pg_try_advisory_xact_lock(1)` }); // ! nameReleasedAtOnce
}

export async function tooEarly(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select status from orders where id = $1 for update', [id]); // ! releasedAtOnce
    await client.query('BEGIN');
    await client.query("update orders set status = 'paid' where id = $1", [id]);
    await client.query('COMMIT');
    await lockRow(client, id);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function lockRow(client: PoolClient, id: number): Promise<void> {
  await client.query('select 1 from orders where id = $1 for key share', [id]); // ! releasedAtOnce
}

export async function next(): Promise<void> {
  await sql`select id from jobs where state = 'new' limit 1 for update skip locked`; // ! sameRowsTwice "sql.begin"
}

export async function share(mysql: MySqlPool): Promise<void> {
  const connection = await mysql.getConnection();
  await connection.query('select * from orders where id = 1 lock in share mode'); // ! releasedAtOnce
  connection.release();
}

export async function slonik(id: number): Promise<void> {
  const slonikPool = await createSlonik('postgres://localhost/shop');
  await slonikPool.connect(async (connection) => {
    await connection.one(slonikSql.unsafe`select status from orders where id = ${id} for update`); // ! releasedAtOnce
  });
}

// A pool is in no transaction, whoever hands it in.
export async function handedIn(given: Pool, id: number): Promise<void> {
  await given.query('select status from orders where id = $1 for update', [id]); // ! releasedAtOnce
}
