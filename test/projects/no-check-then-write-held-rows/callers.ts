// Where the read is seen, it is told of there, and once.
import type { Order } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

async function pack(order: Order): Promise<void> {
  if (order.status !== 'paid') throw new Error('not paid');
  await prisma.order.update({ where: { id: order.id }, data: { status: 'packed' } }); // ! compareThenWrite "Prisma findUniqueOrThrow"
}

export async function packById(id: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  await pack(order);
}
