// The stock is behind an interface.
import { prisma } from '../_shared/prisma.ts';
import type { Stock } from './stock.ts';

export class Shop {
  constructor(private readonly stock: Stock) {}

  async sell(productId: string, userId: string): Promise<void> {
    await prisma.$transaction(async (tx) => {
      await tx.order.create({ data: { userId } });
      await this.stock.take(productId); // ! outerClient "take"
    });
    await this.stock.take(productId);
  }
}
