// Drizzle: one after the other, one query for all, side by side outside, or one query a branch.
import { eq, inArray } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

async function pay(tx: Tx, id: number): Promise<void> {
  const [order] = await tx.select().from(orders).where(eq(orders.id, id));
  if (order !== undefined) await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
}

/** One way or the other: each is one query. */
const either = (tx: Tx, id: number) =>
  id > 0 ? tx.delete(orders).where(eq(orders.id, id)) : tx.update(orders).set({ status: 'none' }).where(eq(orders.id, id));

export const payAll = (ids: readonly number[]) =>
  db.transaction(async (tx) => {
    for (const id of ids) await pay(tx, id);
    await tx
      .update(orders)
      .set({ status: 'paid' })
      .where(inArray(orders.id, [...ids]));
    await Promise.all([either(tx, 1), either(tx, 2)]);
    // One branch with queries has nothing to run beside.
    await Promise.all([pay(tx, 1), Promise.resolve(ids)]);
    const labels = await Promise.all(ids.map(async (id) => String(id)));
    return labels;
  });

/** Each has its own transaction and its own connection. */
export const payEach = (ids: readonly number[]) => Promise.all(ids.map((id) => db.transaction((tx) => pay(tx, id))));

export const settle = (ids: readonly number[]) =>
  Promise.allSettled(
    ids.map((id) =>
      db.transaction(async (tx) => {
        await pay(tx, id);
      }),
    ),
  );
