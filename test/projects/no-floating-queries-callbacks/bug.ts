// Callbacks whose promises go nowhere: methods of arrays that don't wait, timers, a constructor, a condition.
import { EventEmitter } from 'node:events';
import { prisma, type Tx } from '../_shared/prisma.ts';

class Ledger {
  readonly tx: Tx;

  constructor(tx: Tx, id: string) {
    this.tx = tx;
    this.open(id); // ! inTransaction "open"
  }

  async open(id: string): Promise<void> {
    await this.tx.auditLog.create({ data: { action: id } });
    await this.tx.auditLog.count();
  }
}

export const settle = (ids: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    const ledger = new Ledger(tx, 'settle');
    const paid = ids.filter(async (id) => (await tx.order.count({ where: { id } })) > 0); // ! inTransaction
    if (ids.some(async (id) => (await tx.order.count({ where: { id } })) === 0)) return 0; // ! inTransaction
    const later = () => tx.auditLog.count();
    setImmediate(async () => void (await tx.auditLog.create({ data: { action: 'later' } }))); // ! inTransaction
    await later();
    if (paid.length > 0) note(tx); // ! inTransaction "note"
    ids.length > 0 && note(tx); // ! inTransaction "note"
    const noted = ids.length > 1 ? note(tx) : undefined; // ! inTransaction "note"
    await ledger.tx.order.count();
    return paid.length;
  });

async function note(tx: Tx): Promise<void> {
  await tx.auditLog.create({ data: { action: 'noted' } });
  await tx.auditLog.count();
}

export class Counter extends EventEmitter {
  orders = 0;

  constructor() {
    super();
    prisma.order.count().then((orders) => void (this.orders = orders)); // ! outside
  }
}
