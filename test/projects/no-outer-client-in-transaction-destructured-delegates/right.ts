// The types of the delegates are the same; where they were taken from is not.
import { prisma } from '../_shared/prisma.ts';

const { auditLog: audits } = prisma;

export async function close(email: string): Promise<void> {
  const { order } = prisma;
  const pending = await order.count({ where: { status: 'pending' } });
  await prisma.$transaction(async (tx) => {
    const { user, auditLog } = tx;
    const { id: userId } = await user.update({ where: { email }, data: { balance: 0 } });
    await tx.order.deleteMany({ where: { userId } });
    await auditLog.create({ data: { action: 'closed', userId } });
  });
  await audits.create({ data: { action: `${pending} pending` } });
}
