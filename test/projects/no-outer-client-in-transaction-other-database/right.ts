// A write to another database is no outer client of this one.
import { prisma } from '../_shared/prisma.ts';
import { PrismaClient } from '../../generated/prisma-6';

const archive = new PrismaClient({ datasourceUrl: 'postgres://archive.example.com/archive' });

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await archive.auditLog.create({ data: { action: 'closed' } });
    await tx.auditLog.create({ data: { action: 'closed' } });
  });
}
