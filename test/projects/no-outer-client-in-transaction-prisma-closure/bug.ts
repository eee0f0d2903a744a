// The client of the module, seen from inside the callback.
import { prisma } from '../_shared/prisma.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const user = await tx.user.update({ where: { email }, data: { balance: 0 } });
    await prisma.auditLog.create({ data: { action: 'closed', userId: user.id } }); // ! outerClient "a rollback leaves it"
    const open = await prisma.order.count({ where: { userId: user.id } }); // ! outerClient "waits for another connection"
    await prisma.$executeRaw`delete from sessions where user_id = ${user.id}`; // ! outerClient
    console.log(open);
  });
}
