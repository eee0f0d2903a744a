// With the option, branches of one query each are reported too.
import { prisma, type Tx } from '../_shared/prisma.ts';

export const page = () => prisma.$transaction((tx) => Promise.all([tx.order.findMany(), tx.order.count()])); // ! single

export const noteAll = (actions: readonly string[]) =>
  prisma.$transaction(async (tx) => {
    await Promise.all(actions.map((action) => note(tx, action))); // ! single "note"
  });

const note = (tx: Tx, action: string) => tx.auditLog.create({ data: { action } });
