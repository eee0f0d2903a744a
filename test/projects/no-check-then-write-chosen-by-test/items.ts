// A row is looked for among those that were read, by a function that compares: the key over both columns keeps a second one out.
import { prisma } from '../_shared/prisma.ts';

const isSame = (left: string, right: string): boolean => left.localeCompare(right) === 0;

export async function add(orderId: string, productId: string): Promise<void> {
  const items = await prisma.orderItem.findMany({ where: { orderId } });
  if (items.find((item) => isSame(item.productId, productId)) !== undefined) return;
  await prisma.orderItem.create({ data: { orderId, productId, quantity: 1, price: 0 } });
}

export async function note(userId: string, action: string): Promise<void> {
  const notes = await prisma.auditLog.findMany({ where: { userId } });
  if (notes.find((known) => isSame(known.action, action)) !== undefined) return;
  await prisma.auditLog.create({ data: { userId, action } }); // ! checkThenCreate
}
