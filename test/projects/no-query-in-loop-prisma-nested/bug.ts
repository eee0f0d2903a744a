// Two loops around one query are one bug.
import { prisma } from '../_shared/prisma.ts';

export async function fill(orders: { id: string; products: { id: string; price: number }[] }[]): Promise<void> {
  for (const order of orders) {
    for (const { id, price } of order.products) {
      await prisma.orderItem.create({ data: { orderId: order.id, productId: id, price, quantity: 1 } }); // ! queryPerElement
    }
  }
}
