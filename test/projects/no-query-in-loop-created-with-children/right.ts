// Parents with their children, in one query.
import { prisma } from '../_shared/prisma.ts';

export async function add(userId: string, items: { productId: string; price: number }[]): Promise<void> {
  await prisma.order.create({
    data: { userId, items: { create: items.map(({ productId, price }) => ({ productId, price, quantity: 1 })) } },
  });
}
