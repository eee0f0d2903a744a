// Parents are needed for their children, but each child needs no other one.
import { prisma } from '../_shared/prisma.ts';

export async function add(userId: string, items: { productId: string; price: number }[]): Promise<void> {
  const order = await prisma.order.create({ data: { userId } });
  for (const { productId, price } of items) {
    await prisma.orderItem.create({ data: { orderId: order.id, productId, price, quantity: 1 } }); // ! queryPerElement
  }
}
