import { prisma, type Tx } from '../_shared/prisma.ts';

const inOne = <T>(work: (tx: Tx) => Promise<T>, tx?: Tx): Promise<T> => (tx ? work(tx) : prisma.$transaction(work));

export function transfer(from: string, to: string, amount: number, outer?: Tx): Promise<void> {
  return inOne(async (tx) => {
    await tx.user.update({ where: { email: from }, data: { balance: { decrement: amount } } });
    await tx.user.update({ where: { email: to }, data: { balance: { increment: amount } } });
  }, outer);
}
