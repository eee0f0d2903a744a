// Prisma: awaited one by one, by a list, by the caller, or by the batch form.
import type { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma, type Tx } from '../_shared/prisma.ts';

export const pay = (id: string) =>
  prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'paid' } });
    await note(tx, id);
    return tx.outboxMessage.create({ data: { topic: 'paid', payload: {} } });
  });

const note = (tx: Tx, id: string) => tx.auditLog.create({ data: { action: id } });

export async function clean(ids: readonly string[]): Promise<void> {
  const first = prisma.payment.deleteMany({ where: { id: { in: [...ids] } } });
  const queries: Prisma.PrismaPromise<unknown>[] = [];
  for (const id of ids) queries.push(prisma.order.delete({ where: { id } }));
  await prisma.$transaction([first, ...queries]);
  const counted = ids.map((id) => prisma.order.count({ where: { id } }));
  console.info(await Promise.all(counted));
}

/** Meant to run on its own: whoever writes `void` and looks at the failure knows. */
export function audit(action: string): void {
  void prisma.auditLog.create({ data: { action } }).catch(console.error);
  prisma.auditLog.create({ data: { action } }).then(
    () => undefined,
    (error: unknown) => console.error(error),
  );
}

export const settle = (id: string) =>
  prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id }, data: { status: 'settled' } });
  });

export const settleAll = (ids: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    for (const id of ids) await tx.order.update({ where: { id }, data: { status: 'settled' } });
  });

/** Handed on: somebody else waits. */
export const lazily = (id: string) => ({ order: prisma.order.findUnique({ where: { id } }), count: () => prisma.order.count() });

export async function wait(id: string): Promise<void> {
  const order = prisma.order.findUnique({ where: { id } });
  await finish(order);
}

async function finish(query: PromiseLike<unknown>): Promise<void> {
  await query;
}
