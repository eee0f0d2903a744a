// A helper with effects of two kinds: the one that counts is reported, though the other comes first.
import { prisma } from '../_shared/prisma.ts';
import { both, cached } from './both.ts';

export const all = { both, cached };

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await cached(email);
  });
}
