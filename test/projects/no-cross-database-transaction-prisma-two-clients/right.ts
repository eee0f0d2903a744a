// Two generated clients, two databases.
import { billing, shop } from './clients.ts';

export async function order(userId: string, total: number): Promise<void> {
  await billing.outboxMessage.create({ data: { topic: 'ordering', payload: { userId } } });
  const { id } = await shop.$transaction(async (tx) => {
    const created = await tx.order.create({ data: { userId, total } });
    await tx.outboxMessage.create({ data: { topic: 'ordered', payload: { total } } });
    return created;
  });
  await billing.payment.updateMany({ where: { orderId: id }, data: { status: 'asked' } });
}
