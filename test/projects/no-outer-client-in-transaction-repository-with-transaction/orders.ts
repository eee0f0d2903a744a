import { prisma, type Tx } from '../_shared/prisma.ts';

export class OrderRepository {
  constructor(private readonly client: Tx) {}

  withTransaction(tx: Tx): OrderRepository {
    return new OrderRepository(tx);
  }

  async cancel(id: string): Promise<void> {
    await this.client.order.update({ where: { id }, data: { status: 'cancelled' } });
  }
}

/** The repository outside of transactions. */
export const orders = new OrderRepository(prisma);
