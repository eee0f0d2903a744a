// Around the transaction everything is outside of it.
import { prisma } from '../_shared/prisma.ts';

const timeoutOf = async () => ((await prisma.auditLog.count()) > 1000 ? 20_000 : 5000);

export async function close(email: string): Promise<number> {
  try {
    const before = await prisma.order.count();
    const after = await prisma.$transaction(
      async (tx) => {
        await tx.user.update({ where: { email }, data: { balance: 0 } });
        return tx.order.count();
      },
      { timeout: await timeoutOf() },
    );
    return before - after;
  } catch (error) {
    await prisma.auditLog.create({ data: { action: `failed: ${String(error)}` } });
    throw error;
  }
}
