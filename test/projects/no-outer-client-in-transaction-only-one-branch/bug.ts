// The helper takes the outer client when it is told to.
import { prisma } from '../_shared/prisma.ts';
import { audit } from './audit.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await audit('closed', tx, true); // ! outerClient "audit"
  });
}
