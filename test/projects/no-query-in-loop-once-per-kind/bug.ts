// Ids are no kinds, and the check of a status says nothing about how many there are.
import { prisma } from '../_shared/prisma.ts';

const STATUSES = ['open', 'closed'];

export async function place(things: { id: string }[]): Promise<void> {
  const placed = new Set<string>();
  for (const { id } of things) {
    if (placed.has(id)) continue;
    placed.add(id);
    await prisma.auditLog.create({ data: { action: id } }); // ! queryPerElement
  }
}

export async function take(orders: { id: string; status: string }[]): Promise<void> {
  for (const order of orders) {
    if (!STATUSES.includes(order.status)) throw new Error('unknown');
    await prisma.order.update({ where: { id: order.id }, data: { status: order.status } }); // ! queryPerElement
  }
}
