// Who is inside is not told by names.
import { prisma as tx } from '../_shared/prisma.ts';

const client = tx;

export async function close(email: string): Promise<void> {
  await client.$transaction(async (prisma) => {
    const db = prisma;
    await prisma.user.update({ where: { email }, data: { balance: 0 } });
    await db.auditLog.create({ data: { action: 'closed' } });
    await prisma.auditLog.create({ data: { action: 'told' } });
  });
}
