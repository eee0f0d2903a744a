// SQL text between BEGIN and COMMIT, in callbacks of transactions, in one statement with the write, and in wrappers of the project.
import type { Pool as MySqlPool } from 'mysql2/promise';
import { Pool, type PoolClient } from 'pg';
import postgres from 'postgres';
import { createPool as createSlonik, sql as slonikSql } from 'slonik';

const pool = new Pool();
const sql = postgres('postgres://localhost/shop');

export async function cancel(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await lockRow(client, id);
    await client.query('select 1 from orders where id = $1 for update', [id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function lockRow(client: PoolClient, id: number): Promise<void> {
  await client.query('select 1 from orders where id = $1 for key share', [id]);
}

async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export async function wrapped(id: number): Promise<void> {
  await inTransaction(async (client) => {
    await client.query('select 1 from orders where id = $1 for update', [id]);
    await lockRow(client, id);
  });
}

export async function next(): Promise<void> {
  await sql`update jobs set state = 'taken' where id in (select id from jobs limit 1 for update skip locked) returning id`;
  await sql.begin(async (tx) => {
    await tx`select id from jobs limit 1 for update skip locked`;
  });
}

export async function share(mysql: MySqlPool): Promise<void> {
  const connection = await mysql.getConnection();
  await connection.beginTransaction();
  try {
    await connection.query('select * from orders where id = 1 lock in share mode');
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

export async function slonik(id: number): Promise<void> {
  const slonikPool = await createSlonik('postgres://localhost/shop');
  await slonikPool.transaction(async (connection) => {
    await connection.one(slonikSql.unsafe`select status from orders where id = ${id} for update`);
  });
}

export async function inOne(id: number): Promise<void> {
  await pool.query(`BEGIN; SELECT 1 FROM orders WHERE id = ${id} FOR UPDATE; UPDATE orders SET status = 'paid'; COMMIT`);
  await pool.query("select 'ask for update' as hint");
}

// A client may be in one.
export async function handedIn(given: PoolClient, id: number): Promise<void> {
  await given.query('select status from orders where id = $1 for update', [id]);
}
