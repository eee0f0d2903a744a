// A transaction for each, so that one that fails leaves the others.
import { prisma } from '../_shared/prisma.ts';
import { take } from './stock.ts';

async function sellOne(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await take(tx, id);
    await tx.auditLog.create({ data: { action: `sold ${id}` } });
  });
}

export async function sell(ids: string[]): Promise<void> {
  for (const id of ids) await sellOne(id);
  for (const id of ids) await prisma.$transaction((tx) => take(tx, id));
  await Promise.allSettled(ids.map(sellOne));
}
