import { eq } from 'drizzle-orm';
import { type db, orders } from '../_shared/drizzle.ts';

export class OrderStore {
  constructor(private readonly database: typeof db) {}

  async close(id: number): Promise<void> {
    const [order] = await this.database.select().from(orders).where(eq(orders.id, id)).for('no key update'); // ! releasedAtOnce
    if (order?.status === 'paid') await this.database.update(orders).set({ status: 'closed' }).where(eq(orders.id, id));
  }
}
