// The arguments of the array form run before BEGIN; the callback form runs after it.
import { prisma } from '../_shared/prisma.ts';
import { verified } from './address.ts';

export async function change(email: string, next: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { email: await verified(next) } }); // ! sideEffect
  });
}
