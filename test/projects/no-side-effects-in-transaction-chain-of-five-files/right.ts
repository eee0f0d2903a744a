// Five files between the transaction and the mail; a second chain through the same files sends nothing.
import { prisma } from '../_shared/prisma.ts';
import { confirm, quote } from './one.ts';

export const offers = { confirm, quote };

export async function place(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.updateMany({ where: { user: { email } }, data: { status: 'placed' } });
    await quote(email);
  });
}
