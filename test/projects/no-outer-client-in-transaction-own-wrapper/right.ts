// The project's own wrapper opens the transaction; another one only looks like it.
import { prisma } from '../_shared/prisma.ts';
import { measured, withTransaction } from './transactions.ts';

export async function close(email: string): Promise<void> {
  await measured(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await prisma.auditLog.create({ data: { action: 'measured' } });
  });
  await withTransaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await tx.auditLog.create({ data: { action: 'closed' } });
  });
  await withTransaction((tx) => tx.auditLog.create({ data: { action: 'told' } }));
}
