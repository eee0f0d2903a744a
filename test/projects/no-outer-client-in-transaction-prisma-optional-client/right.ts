// A helper works on the transaction that it is given, or else on the client of the module.
import { prisma } from '../_shared/prisma.ts';
import { audit } from './audit.ts';

export async function rename(email: string, name: string): Promise<void> {
  await audit('rename asked');
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name } });
    await audit('renamed', tx);
  });
}
