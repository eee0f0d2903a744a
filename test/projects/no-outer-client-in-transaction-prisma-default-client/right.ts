// The client is a parameter with a default, over two helpers.
import { prisma } from '../_shared/prisma.ts';
import { cancelOrder } from './orders.ts';

export async function cancelAll(ids: readonly string[], email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const id of ids) await cancelOrder(id, tx);
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  for (const id of ids) await cancelOrder(id);
}
