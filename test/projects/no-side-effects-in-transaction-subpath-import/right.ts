// The function comes through an alias of the package.
import { prisma } from '../_shared/prisma.ts';
import { deliver, draft } from '#letters';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0, name: draft(email) } });
  });
  await deliver(email);
}
