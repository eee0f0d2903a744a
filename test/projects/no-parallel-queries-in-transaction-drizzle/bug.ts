// Drizzle: branches that take several steps, in helpers and on the spot.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

async function pay(tx: Tx, id: number): Promise<void> {
  const [order] = await tx.select().from(orders).where(eq(orders.id, id));
  if (order !== undefined) await tx.update(orders).set({ status: 'paid' }).where(eq(orders.id, id));
}

const drop = (tx: Tx, id: number) => tx.delete(orders).where(eq(orders.id, id));

export const payAll = (ids: readonly number[]) =>
  db.transaction(async (tx) => {
    await Promise.all(ids.map((id) => pay(tx, id))); // ! multiStep "pay"
    await Promise.all([pay(tx, 1), drop(tx, 2)]); // ! multiStep
    const steps = ids.map(async (id) => {
      await drop(tx, id);
      await drop(tx, -id);
    });
    await Promise.all(steps); // ! multiStep
    await settle(tx, ids);
  });

async function settle(tx: Tx, ids: readonly number[]): Promise<void> {
  await Promise.race([tx.$count(orders), tx.select().from(orders)]); // ! race
  await Promise.any([tx.delete(orders), tx.insert(orders).values([])]); // ! race
  await Promise.allSettled(ids.map((id) => tx.delete(orders).where(eq(orders.id, id)))); // ! settled
}
