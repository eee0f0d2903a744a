// The helper sends what its options ask for, and the call says it literally.
import { prisma } from '../_shared/prisma.ts';
import { notify } from './notify.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await notify(email, { mail: false, log: true });
  });
}
