// Prisma: a query is sent when it is awaited, so these are not.
import { prisma, type Tx } from '../_shared/prisma.ts';

export const pay = (id: string) =>
  prisma.$transaction(async (tx) => {
    tx.order.update({ where: { id }, data: { status: 'paid' } }); // ! neverAwaited
    void tx.auditLog.create({ data: { action: 'paid' } }); // ! neverAwaited
    note(tx, id); // ! inTransaction "note"
    tx.outboxMessage.create({ data: { topic: 'paid', payload: {} } }).catch(console.error); // ! inTransaction
  });

async function note(tx: Tx, id: string): Promise<void> {
  await tx.auditLog.create({ data: { action: id } });
  await tx.auditLog.count();
}

export async function clean(ids: readonly string[]): Promise<void> {
  prisma.payment.deleteMany({ where: { id: { in: [...ids] } } }); // ! neverAwaited
  const kept = prisma.order.deleteMany({ where: { id: { in: [...ids] } } }); // ! neverAwaited
  const queries = [];
  for (const id of ids) queries.push(prisma.order.delete({ where: { id } })); // ! neverAwaited
  console.info('cleaned', queries.length);
}

export function settle(id: string): void {
  prisma.$transaction(async (tx) => tx.order.update({ where: { id }, data: { status: 'settled' } })); // ! outside
}

export const settleAll = (ids: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    ids.forEach(async (id) => void (await tx.order.delete({ where: { id } }))); // ! inTransaction "loop"
  });
