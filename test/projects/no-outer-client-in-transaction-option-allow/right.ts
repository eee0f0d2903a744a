// A function that the options allow.
import { prisma } from '../_shared/prisma.ts';
import { writeAudit, writeNote } from './audit.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await writeAudit('closed');
  });
  await writeNote('told');
}
