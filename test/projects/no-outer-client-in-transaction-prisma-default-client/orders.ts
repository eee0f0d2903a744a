import { prisma, type Tx } from '../_shared/prisma.ts';

export const cancelOrder = async (id: string, client: Tx = prisma): Promise<void> => {
  await client.order.update({ where: { id }, data: { status: 'cancelled' } });
  await noteCancelled(id, client);
};

async function noteCancelled(id: string, client: Tx = prisma): Promise<void> {
  await client.outboxMessage.create({ data: { topic: 'order.cancelled', payload: { id } } });
}
