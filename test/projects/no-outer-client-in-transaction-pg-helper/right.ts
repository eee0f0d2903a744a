// Helpers over the project's own wrapper around BEGIN and COMMIT.
import { pool } from '../_shared/pool.ts';
import { query, record, withTransaction } from './database.ts';

export async function ship(id: number): Promise<void> {
  await withTransaction(async (client) => {
    await client.query('update orders set status = $1 where id = $2', ['shipped', id]);
    await client.query('delete from carts where order_id = $1', [id]);
    await record(client, 'shipped');
  });
  await query('select 1');
  await record(pool, 'told');
}
