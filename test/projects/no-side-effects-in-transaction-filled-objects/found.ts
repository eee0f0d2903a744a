import { eq } from 'drizzle-orm';
import { type db, orders } from '../_shared/drizzle.ts';

export type Client = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** What is known of an order so far. */
export interface Found {
  email?: string;
  paid?: boolean;
}

export async function find(tx: Client, id: number, found: Found): Promise<void> {
  const [order] = await tx.select().from(orders).where(eq(orders.id, id));
  if (order === undefined) return;
  found.email = order.email;
  found.paid = order.status === 'paid';
}
