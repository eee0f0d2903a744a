// Given the transaction it joins, else it opens one of its own.
import { prisma } from '../_shared/prisma.ts';
import { transfer } from './transfer.ts';

export async function settle(from: string, to: string): Promise<void> {
  await transfer(from, to, 1);
  await prisma.$transaction(async (tx) => {
    await tx.auditLog.create({ data: { action: 'settled' } });
    await transfer(from, to, 2); // ! outerTransaction "transfer"
  });
}
