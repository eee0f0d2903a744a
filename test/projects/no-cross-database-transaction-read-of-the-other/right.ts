// A read of another database has nothing to roll back.
import { billing, shop } from './clients.ts';

export async function order(userId: string): Promise<void> {
  await shop.$transaction(async (tx) => {
    const payer = await billing.user.findUnique({ where: { id: userId } });
    const open = await billing.payment.count({ where: { status: 'open' } });
    const sums = await billing.$queryRaw<{ sum: number }[]>`select sum(amount) from payments`;
    await tx.order.create({ data: { userId, total: open + (sums[0]?.sum ?? 0) + (payer?.balance ?? 0) } });
    await tx.payment.updateMany({ where: { status: 'open' }, data: { status: 'asked' } });
    await tx.$executeRaw`update payments set status = 'asked'`;
  });
}
