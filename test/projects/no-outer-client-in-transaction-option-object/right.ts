// The transaction travels in an option object.
import { prisma } from '../_shared/prisma.ts';
import { charge } from './users.ts';

export async function order(email: string, total: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { id: userId } = await tx.user.findUniqueOrThrow({ where: { email } });
    await tx.order.create({ data: { userId, total } });
    await charge(email, total, { tx });
    await charge(email, total, { tx, silent: true });
    await charge(email, total, { ...{ tx }, silent: true });
  });
  await charge(email, 1);
}
