// The same look, and the write says it again, is about another row or column, or the row is no row.
import type { Order } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

export async function finalize(order: Order): Promise<void> {
  if (order.status !== 'draft') throw new Error('final already');
  const { count } = await prisma.order.updateMany({ where: { id: order.id, status: 'draft' }, data: { status: 'pending' } });
  if (count === 0) throw new Error('final already');
}

/** What is put together for one function is no row. */
export async function change(wanted: { id: string; status: string }): Promise<void> {
  if (wanted.status === 'shipped') await prisma.order.update({ where: { id: wanted.id }, data: { status: 'closed' } });
}

/** Who names a status may set it. */
export async function changeTo(asked: Order): Promise<void> {
  if (asked.status === 'paid') await prisma.order.update({ where: { id: asked.id }, data: { status: 'paid' } });
}

/** Twice the same. */
export async function close(order: Order): Promise<void> {
  if (order.status === 'closed') return;
  await prisma.order.update({ where: { id: order.id }, data: { status: 'closed' } });
}

export async function price(order: Order): Promise<void> {
  if (order.status !== 'draft') throw new Error('final already');
  await prisma.order.update({ where: { id: order.id }, data: { total: 0 } });
}

export async function replace(order: Order, other: Order): Promise<void> {
  if (order.status !== 'draft') throw new Error('final already');
  await prisma.order.update({ where: { id: other.id }, data: { status: 'pending' } });
}

export async function lock(order: Order): Promise<void> {
  if (order.status !== 'draft') throw new Error('final already');
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${order.id} FOR UPDATE`;
    const again = await tx.order.findUniqueOrThrow({ where: { id: order.id } });
    if (again.status === 'draft') await tx.order.update({ where: { id: order.id }, data: { status: 'pending' } });
  });
}
