import { eq } from 'drizzle-orm';
import { type db, orders } from '../_shared/drizzle.ts';

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

export class OrderStore {
  constructor(private readonly database: typeof db | Tx) {}

  async close(id: number): Promise<void> {
    const [order] = await this.database.select().from(orders).where(eq(orders.id, id)).for('update');
    if (order?.status === 'paid') await this.database.update(orders).set({ status: 'closed' }).where(eq(orders.id, id));
  }
}
