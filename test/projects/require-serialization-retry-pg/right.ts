// pg: the level stands in the statement that begins the transaction, or in the first one of it.
import { pool } from '../_shared/pool.ts';

export async function settle(id: number): Promise<void> {
  const client = await pool.connect();
  let attempts = 0;
  try {
    while (attempts++ < 3) {
      try {
        await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
        await client.query('update orders set status = $1 where id = $2', ['settled', id]);
        await client.query('COMMIT');
        return;
      } catch (error) {
        await client.query('ROLLBACK');
        console.warn(error);
      }
    }
  } finally {
    client.release();
  }
}

export async function count(id: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await client.query('update orders set total = 0 where id = $1', [id]);
    await client.query("insert into notes (text) values ('SET TRANSACTION ISOLATION LEVEL SERIALIZABLE was tried')");
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
