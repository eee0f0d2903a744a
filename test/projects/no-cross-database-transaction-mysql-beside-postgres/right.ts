// Two drivers cannot share a transaction.
import type { Pool } from 'pg';
import { pool } from '../_shared/pool.ts';
import { legacy } from './pools.ts';

const mirror = (on: Pool, id: number) => on.query('insert into orders (id) values ($1)', [id]);
const isMirrored = (on: Pool, id: number) => on.query('select 1 from orders where id = $1', [id]);

export async function place(id: number): Promise<void> {
  const connection = await legacy.getConnection();
  try {
    await connection.beginTransaction();
    await connection.execute('insert into orders (id) values (?)', [id]);
    await isMirrored(pool, id);
    await connection.commit();
    await mirror(pool, id);
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}
