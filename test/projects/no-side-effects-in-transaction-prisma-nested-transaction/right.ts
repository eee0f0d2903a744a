// A transaction in a transaction: the effect is reported once, at the inner one; nothing is committed before the outer one ends.
import { prisma } from '../_shared/prisma.ts';
import { transport } from '../_shared/mail.ts';

export async function move(email: string, sku: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: { decrement: 5 } } });
    await tx.$transaction(async (inner) => {
      await inner.product.update({ where: { sku }, data: { stock: { decrement: 1 } } });
    });
  });
  await transport.sendMail({ to: email, subject: 'Paid' });
}
