import { db, orders } from '../_shared/drizzle.ts';
import { eq, inArray } from 'drizzle-orm';

export interface Orders {
  statusOf(id: number): Promise<string>;
  statusesOf(ids: number[]): Promise<string[]>;
}

export class DrizzleOrders implements Orders {
  async statusOf(id: number): Promise<string> {
    const [order] = await db.select().from(orders).where(eq(orders.id, id));
    return order?.status ?? '';
  }

  async statusesOf(ids: number[]): Promise<string[]> {
    const found = await db.select().from(orders).where(inArray(orders.id, ids));
    return found.map(({ status }) => status);
  }
}
