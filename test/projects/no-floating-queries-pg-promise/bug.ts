// pg-promise: a task that goes on behind its transaction.
import { db } from './database.ts';

export const pay = (ids: number[]) =>
  db.tx(async (t) => {
    t.none('update orders set status = $1', ['paid']); // ! inTransaction
    ids.forEach((id) => t.none('delete from carts where order_id = $1', [id])); // ! inTransaction
    await t.any('select id from orders');
  });

export function touch(id: number): void {
  db.none('update users set seen = now() where id = $1', [id]); // ! outside
}
