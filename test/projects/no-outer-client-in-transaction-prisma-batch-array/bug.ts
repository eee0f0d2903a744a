// The array form takes queries of the outer client: they belong to the transaction. In a callback nothing makes them belong to it.
import { prisma } from '../_shared/prisma.ts';

export async function close(email: string, ids: readonly string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await Promise.all([
      tx.user.update({ where: { email }, data: { balance: 0 } }),
      prisma.auditLog.create({ data: { action: 'closed' } }), // ! outerClient
      ...ids.map((id) => prisma.order.delete({ where: { id } })), // ! outerClient
    ]);
  });
}
