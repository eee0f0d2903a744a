// The function comes through a path of the compiler's options, and through a file that only passes it on.
import { transport } from '@/_shared/mail.ts';
import { prisma } from '@/_shared/prisma.ts';
import { deliver } from '@/no-side-effects-in-transaction-path-alias/index.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
  });
  await deliver(transport, email);
}
