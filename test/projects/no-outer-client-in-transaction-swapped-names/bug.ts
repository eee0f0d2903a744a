// Who is inside is not told by names.
import { prisma as tx } from '../_shared/prisma.ts';

const client = tx;

export async function close(email: string): Promise<void> {
  await client.$transaction(async (prisma) => {
    const db = prisma;
    await prisma.user.update({ where: { email }, data: { balance: 0 } });
    await tx.auditLog.create({ data: { action: 'closed' } }); // ! outerClient
    await client.auditLog.create({ data: { action: 'told' } }); // ! outerClient
    console.log(db);
  });
}
