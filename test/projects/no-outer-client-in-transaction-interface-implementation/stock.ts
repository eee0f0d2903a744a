import { prisma, type Tx } from '../_shared/prisma.ts';

export interface Stock {
  take(productId: string): Promise<void>;
  takeIn(tx: Tx, productId: string): Promise<void>;
}

export class PrismaStock implements Stock {
  private readonly client = prisma;

  async take(id: string): Promise<void> {
    await this.takeIn(this.client, id);
  }

  async takeIn(tx: Tx, id: string): Promise<void> {
    await tx.product.update({ where: { id }, data: { stock: { decrement: 1 } } });
  }
}
