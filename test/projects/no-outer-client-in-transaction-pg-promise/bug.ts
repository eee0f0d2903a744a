// pg-promise hands the callback a client of its own.
import { db } from './database.ts';

export async function close(id: number): Promise<void> {
  await db.tx(async (t) => {
    await t.none('update orders set status = $1 where id = $2', ['closed', id]);
    await db.none('delete from carts where order_id = $1', [id]); // ! outerClient
    await db.tx((inner) => inner.none('delete from drafts')); // ! outerTransaction
  });
  await db.none('vacuum carts');
}
