// The client travels in a context object.
import { eq } from 'drizzle-orm';
import { orders } from '../_shared/drizzle.ts';
import type { Context } from './context.ts';
import { addOrder } from './orders.ts';

export async function reorder(ctx: Context, id: number): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const [old] = await tx.select().from(orders).where(eq(orders.id, id));
    await tx.update(orders).set({ status: 'repeated' }).where(eq(orders.id, id));
    await addOrder({ ...ctx, db: tx }, old?.total ?? 0);
  });
}
