// Whoever calls the function has one, or as many as a limit lets through.
import { prisma } from '../_shared/prisma.ts';

const MOST = 5;

async function closeOrdersOf(userIds: string[]): Promise<void> {
  for (const userId of userIds) await prisma.order.updateMany({ where: { userId }, data: { status: 'closed' } });
}

export async function leave(userId: string): Promise<void> {
  await closeOrdersOf([userId]);
}

export async function part(left: string, right: string): Promise<void> {
  await closeOrdersOf([left, right]);
}

export async function leaveAll(userIds: string[]): Promise<void> {
  if (userIds.length > MOST) throw new Error('one by one');
  await closeOrdersOf(userIds);
}

export class Shelf {
  async drop(id: string): Promise<void> {
    await this.dropEach('shelf', [{ id, version: 1 }]);
  }

  private async dropEach(reason: string, products: { id: string; version: number }[]): Promise<void> {
    await Promise.all(products.map(({ id, version }) => prisma.product.update({ where: { id }, data: { sku: reason, stock: version } })));
  }
}
