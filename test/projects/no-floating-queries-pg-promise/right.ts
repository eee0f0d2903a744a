// pg-promise: what `batch` is given it waits for.
import { db } from './database.ts';

export const pay = (ids: number[]) =>
  db.tx(async (t) => {
    await t.none('update orders set status = $1', ['paid']);
    await t.batch(ids.map((id) => t.none('delete from carts where order_id = $1', [id])));
    const pending = ids.map((id) => t.none('delete from notes where order_id = $1', [id]));
    return t.batch(pending);
  });
