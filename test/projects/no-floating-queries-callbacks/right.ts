// Callbacks that are waited for: by the function that runs them, by a list, by the caller.
import { Readable } from 'node:stream';
import { prisma, type Tx } from '../_shared/prisma.ts';

class Ledger {
  readonly ready: Promise<void>;

  constructor(tx: Tx, id: string) {
    this.ready = this.open(tx, id);
  }

  private async open(tx: Tx, id: string): Promise<void> {
    await tx.auditLog.create({ data: { action: id } });
  }
}

async function each<T>(list: readonly T[], run: (one: T) => Promise<unknown>): Promise<void> {
  for (const one of list) await run(one);
}

export const settle = (ids: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    await new Ledger(tx, 'settle').ready;
    await each(ids, (id) => tx.order.delete({ where: { id } }));
    await each(ids, async (id) => {
      await tx.order.delete({ where: { id } });
    });
    await Readable.from(ids).forEach(async (id: string) => {
      await tx.order.delete({ where: { id } });
    });
    const left = await Readable.from(ids)
      .filter(async (id: string) => (await tx.order.count({ where: { id } })) > 0)
      .toArray();
    await new Promise<void>((resolve, reject) => {
      tx.order.count().then(() => resolve(), reject);
    });
    const first = ids.length > 0 ? tx.order.count() : undefined;
    const counts = new Map(ids.map((id) => [id, tx.payment.count({ where: { id } })] as const));
    for (const count of counts.values()) await count;
    return [left, await first];
  });

export const counted = () =>
  prisma.order
    .count()
    .then((count) => count + 1)
    .finally(() => console.info('counted'));
