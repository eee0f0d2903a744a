import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

type Client = Pick<typeof db, 'select' | 'update' | 'insert'>;

const note = (text: string, client: Client = db) => client.insert(orders).values({ email: 'audit', status: text, total: 0 });

/** Hands its client on. */
export async function close(id: number, client: Client = db): Promise<void> {
  await client.update(orders).set({ status: 'closed' }).where(eq(orders.id, id));
  await note('closed', client);
}

/** Forgets to. */
export async function reopen(id: number, client: Client = db): Promise<void> {
  await client.update(orders).set({ status: 'open' }).where(eq(orders.id, id));
  await note('reopened');
}

/** Walks down, and keeps its client. */
export async function totalBelow(id: number, client: Client = db): Promise<number> {
  const [row] = await client.select().from(orders).where(eq(orders.id, id));
  return row === undefined ? 0 : row.total + (await totalBelow(row.total, client));
}

/** Walks down, and loses it at the first step. */
export async function countBelow(id: number, client: Client = db): Promise<number> {
  const [row] = await client.select().from(orders).where(eq(orders.id, id));
  return row === undefined ? 0 : 1 + (await countBelow(row.total));
}
