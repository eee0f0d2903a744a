// Two generated clients, two databases.
import { billing, shop } from './clients.ts';

export async function order(userId: string, total: number): Promise<void> {
  const { id } = await shop.$transaction(async (tx) => {
    const created = await tx.order.create({ data: { userId, total } });
    await billing.payment.create({ data: { amount: total, externalId: created.id, orderId: created.id } }); // ! otherDatabase
    await billing.user.update({ where: { id: userId }, data: { balance: { decrement: total } } }); // ! otherDatabase
    return created;
  });
  await billing.payment.updateMany({ where: { orderId: id }, data: { status: 'asked' } });
}
