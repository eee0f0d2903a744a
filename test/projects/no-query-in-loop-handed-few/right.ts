// Whoever calls the function has one, or as many as a limit lets through.
import { prisma } from '../_shared/prisma.ts';

export class Shelf {
  async leave(userId: string): Promise<void> {
    await this.closeOrdersOf([userId]);
  }

  async part(left: string, right: string): Promise<void> {
    await this.closeOrdersOf([left, right]);
  }

  private async closeOrdersOf(userIds: string[]): Promise<void> {
    for (const userId of userIds) await prisma.order.updateMany({ where: { userId }, data: { status: 'closed' } });
  }

  async drop(id: string): Promise<void> {
    await this.dropEach('shelf', [{ id, version: 1 }]);
  }

  private async dropEach(reason: string, products: { id: string; version: number }[]): Promise<void> {
    await Promise.all(products.map(({ id, version }) => prisma.product.update({ where: { id }, data: { sku: reason, stock: version } })));
  }
}
