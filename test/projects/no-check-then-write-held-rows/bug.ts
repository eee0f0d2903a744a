// The row was loaded before the code began: by a guard, by middleware, or by somebody whose read is not seen.
import type { Order } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

interface Orders {
  setStatus(id: string, status: string): Promise<void>;
}

export class PrismaOrders implements Orders {
  async setStatus(id: string, status: string): Promise<void> {
    await prisma.order.update({ where: { id }, data: { status } });
  }
}

export class OrderService {
  constructor(private readonly orders: Orders) {}

  async finalize(order: Order): Promise<void> {
    if (order.status !== 'draft') throw new Error('final already');
    await this.orders.setStatus(order.id, 'pending'); // ! compareThenWrite "whoever loaded"
  }

  async pause(order: Order): Promise<void> {
    if (!['pending', 'packed'].includes(order.status)) throw new Error('not to be paused');
    await this.orders.setStatus(order.id, 'paused'); // ! compareThenWrite
  }

  async refund(order: Order): Promise<void> {
    switch (order.status) {
      case 'paid':
        await this.orders.setStatus(order.id, 'refunded'); // ! compareThenWrite
    }
  }
}

export async function ship({ context }: { context: { order: Order } }): Promise<void> {
  if (context.order.status !== 'paid') return;
  await prisma.order.update({ where: { id: context.order.id }, data: { status: 'shipped' } }); // ! compareThenWrite
}
