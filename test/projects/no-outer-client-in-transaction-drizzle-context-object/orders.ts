import { orders } from '../_shared/drizzle.ts';
import type { Context } from './context.ts';

export async function addOrder(ctx: Context, total: number): Promise<void> {
  await ctx.db.insert(orders).values({ email: ctx.userEmail, status: 'new', total });
}
