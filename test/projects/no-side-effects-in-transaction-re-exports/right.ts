// The function has another name in each file on its way: renamed, starred, a namespace, the default.
import { prisma } from '../_shared/prisma.ts';
import post, { announce, letters } from './index.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  await Promise.all([announce(email), letters.deliver(email), post(email)]);
}
