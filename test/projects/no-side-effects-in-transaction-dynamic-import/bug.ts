// A module that is loaded where it is needed.
import { prisma } from '../_shared/prisma.ts';

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { deliver, draft } = await import('./letters.ts');
    await tx.user.update({ where: { email }, data: { balance: 0, name: draft(email) } });
    await deliver(email); // ! sideEffect
  });
}
