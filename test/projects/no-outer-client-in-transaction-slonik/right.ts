// What the callback gets is in the transaction, the pool is not.
import { sql } from 'slonik';
import { pool, record } from './database.ts';

export async function close(id: number): Promise<void> {
  await pool.transaction(async (tx) => {
    await tx.query(sql.unsafe`update orders set status = 'closed' where id = ${id}`);
    await tx.one(sql.unsafe`select status from orders where id = ${id}`);
    await record(tx, 'closed');
    await tx.transaction((inner) => record(inner, 'closed'));
  });
  await record(pool, 'told');
}
