import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

export type Db = typeof db;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

export async function setStatus(id: number, status: string, client: Db | Tx = db): Promise<void> {
  await client.update(orders).set({ status }).where(eq(orders.id, id));
}

export async function totalOf(client: Db | Tx, id: number): Promise<number> {
  const [order] = await client.select().from(orders).where(eq(orders.id, id));
  return order?.total ?? 0;
}
