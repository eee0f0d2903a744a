// The loops build rows.
import { prisma } from '../_shared/prisma.ts';

export async function fill(orders: { id: string; products: { id: string; price: number }[] }[]): Promise<void> {
  const rows = orders.flatMap((order) => order.products.map(({ id, price }) => ({ orderId: order.id, productId: id, price, quantity: 1 })));
  await prisma.orderItem.createMany({ data: rows });
}
