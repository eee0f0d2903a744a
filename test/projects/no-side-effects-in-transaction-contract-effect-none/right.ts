// `@effect none` on a function whose body would say otherwise.
import { prisma } from '../_shared/prisma.ts';
import { ping, record } from './usage.ts';

export const all = { ping, record };

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await record(email);
  });
}
