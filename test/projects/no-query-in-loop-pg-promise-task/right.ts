// pg-promise: one statement with all rows, and a transaction for each.
import { db, pgp } from './database.ts';

const columns = new pgp.helpers.ColumnSet(['id', 'status'], { table: 'orders' });

export async function add(ids: number[]): Promise<void> {
  const rows = ids.map((id) => ({ id, status: 'new' }));
  await db.none(pgp.helpers.insert(rows, columns));
}

export async function closeEach(ids: number[]): Promise<void> {
  for (const id of ids) {
    await db.tx(async (t) => {
      await t.none('update orders set status = $1 where id = $2', ['closed', id]);
      await t.none('delete from carts where order_id = $1', [id]);
    });
  }
}
