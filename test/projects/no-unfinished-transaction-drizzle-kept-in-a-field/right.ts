// Drizzle: a field that keeps the client for another method.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';

type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0];

export class Checkout {
  private tx: Transaction | undefined;

  async open(id: number): Promise<void> {
    await db.transaction(async (tx) => {
      this.tx = tx;
      await tx.update(orders).set({ status: 'pending' }).where(eq(orders.id, id));
      await this.confirm(id);
    });
  }

  async confirm(id: number): Promise<void> {
    await this.tx?.delete(orders).where(eq(orders.id, id));
  }
}

export class Session {
  private tx: Transaction | undefined;

  async run(work: () => Promise<void>): Promise<void> {
    await db.transaction(async (tx) => {
      this.tx = tx;
      await work();
    });
  }

  async clear(): Promise<void> {
    await this.tx?.delete(orders);
  }
}
