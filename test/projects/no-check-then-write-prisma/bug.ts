// Prisma: what was read decides, and may be otherwise by then.
import { prisma } from '../_shared/prisma.ts';
import { assertOpen, countOpen, findOpen, move, openOrder, touch } from './orders.ts';

export async function ship(id: string): Promise<void> {
  const order = await prisma.order.findUnique({ where: { id } });
  if (order?.status !== 'paid') throw new Error('not paid');
  await prisma.order.update({ where: { id }, data: { status: 'shipped' } }); // ! compareThenWrite "`status`"
}

export async function shipInTransaction(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { status } = await tx.order.findUniqueOrThrow({ where: { id } });
    if (status === 'paid') await tx.order.update({ where: { id }, data: { status: 'shipped' } }); // ! compareThenWrite
  });
}

export async function cancel(id: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  assertOpen(order);
  await prisma.order.update({ where: { id: order.id }, data: { status: 'cancelled' } }); // ! compareThenWrite
}

export async function expire(): Promise<void> {
  const old = await prisma.order.findMany({ where: { status: 'pending' }, take: 100 });
  const ids = old.map(({ id }) => id);
  await prisma.order.updateMany({ where: { id: { in: ids } }, data: { status: 'expired' } }); // ! compareThenWrite
}

export async function open(userId: string): Promise<void> {
  const pending = await prisma.order.findFirst({ where: { userId, status: 'pending' } });
  if (pending) throw new Error('one at a time');
  await prisma.order.create({ data: { userId } }); // ! checkThenCreate "findFirst"
}

export async function openByHelpers(userId: string): Promise<void> {
  if (await findOpen(userId)) return;
  await openOrder(userId); // ! checkThenCreate "openOrder"
}

export async function openAtMost(userId: string): Promise<void> {
  const count = await countOpen(userId);
  if (count >= 5) throw new Error('too many');
  await openOrder(userId); // ! limitThenWrite
}

export async function remove(id: string, userId: string): Promise<void> {
  const others = await prisma.order.findMany({ where: { userId } });
  if (others.length === 1) throw new Error('the last one stays');
  await prisma.order.delete({ where: { id } }); // ! limitThenWrite
}

export async function discard(id: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  switch (order.status) {
    case 'draft':
      await prisma.order.delete({ where: { id } }); // ! compareThenWrite
      break;
    default:
      throw new Error('no draft');
  }
}

export async function rename(id: string, name: string): Promise<void> {
  const taken = await prisma.product.findFirst({ where: { name } });
  if (taken !== null) throw new Error('taken');
  await prisma.product.update({ where: { id }, data: { name } }); // ! checkThenCreate
}

export async function expireOne(id: string): Promise<void> {
  const pending = await prisma.order.findFirst({ where: { id, status: 'pending' } });
  if (!pending) return;
  await prisma.order.update({ where: { id }, data: { status: 'expired' } }); // ! compareThenWrite "`status`"
}

export async function advance(id: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  const result = move(order.status);
  if (result.next) await prisma.order.update({ where: { id }, data: { status: result.next } }); // ! compareThenWrite "`status`"
}

export async function escalate(): Promise<void> {
  const waiting = await prisma.order.findMany({ where: { status: 'pending' } });
  const byUser = new Map<string, { id: string }[]>();
  for (const { id, userId } of waiting) {
    const group = byUser.get(userId) ?? [];
    group.push({ id });
    byUser.set(userId, group);
  }
  for (const [, group] of byUser) {
    const ids = group.map(({ id }) => id);
    await prisma.order.updateMany({ where: { id: { in: ids } }, data: { status: 'late' } }); // ! compareThenWrite
  }
}

// The lock of the first transaction is gone when the second begins.
export async function shipBehind(id: string): Promise<void> {
  await touch(id);
  const order = await prisma.order.findUniqueOrThrow({ where: { id } });
  if (order.status !== 'paid') throw new Error('not paid');
  await prisma.order.update({ where: { id }, data: { status: 'shipped' } }); // ! compareThenWrite
}

export async function payItem(orderId: string): Promise<void> {
  const order = await prisma.order.findUniqueOrThrow({ where: { id: orderId }, include: { items: true } });
  if (order.items[0]!.quantity > 5) throw new Error('too many');
  await prisma.orderItem.updateMany({ where: { orderId }, data: { quantity: 5 } }); // ! compareThenWrite "`quantity`"
}
