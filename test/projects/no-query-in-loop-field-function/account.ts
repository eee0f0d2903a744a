import { prisma } from '../_shared/prisma.ts';

/** A customer's account, whose methods are fields that hold functions. */
export class Account {
  constructor(readonly userId: string) {}

  findOrders = async () => prisma.order.findMany({ where: { userId: this.userId }, take: 10 });

  findProducts = async (skus: string[]) => prisma.product.findMany({ where: { sku: { in: skus } } });
}
