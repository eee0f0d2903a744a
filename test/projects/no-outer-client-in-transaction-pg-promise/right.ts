// pg-promise hands the callback a client of its own.
import { db } from './database.ts';

export async function close(id: number): Promise<void> {
  await db.tx(async (t) => {
    await t.none('update orders set status = $1 where id = $2', ['closed', id]);
    await t.none('delete from carts where order_id = $1', [id]);
    await t.tx((inner) => inner.none('delete from drafts'));
    await t.task((inner) => inner.none('delete from lost'));
  });
  await db.none('vacuum carts');
}
