// `@effect` on members of an interface that nobody in the program implements.
import { prisma } from '../_shared/prisma.ts';
import type { Letters } from './letters.ts';

export async function close(letters: Letters, email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: await letters.draft(email) } });
    await letters.draft(email);
  });
}
