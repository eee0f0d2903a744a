// pg-promise: a task is no transaction, one that it opens is.
import { db } from './database.ts';
import { book } from './carrier.ts';

export async function ship(id: number): Promise<void> {
  await db.task(async (t) => {
    const order = await t.one('select * from orders where id = $1', [id]);
    await t.task(async (tx) => {
      await tx.none('update orders set status = $1 where id = $2', ['shipped', order.id]);
      await book(id);
    });
  });
}
