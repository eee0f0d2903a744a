// A read of a replica is meant to be another connection.
import { prisma } from './client.ts';

export async function order(userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const before = await prisma.order.count({ where: { userId } }); // ! outerClient
    await tx.order.create({ data: { userId, total: before } });
  });
}
