// The client of the module, seen from inside the callback.
import { prisma } from '../_shared/prisma.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const user = await tx.user.update({ where: { email }, data: { balance: 0 } });
    await tx.auditLog.create({ data: { action: 'closed', userId: user.id } });
    const open = await tx.order.count({ where: { userId: user.id } });
    await tx.$executeRaw`delete from sessions where user_id = ${user.id}`;
    console.log(open);
  });
}
