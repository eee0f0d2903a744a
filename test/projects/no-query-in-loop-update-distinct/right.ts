// Two accounts, each by its own amount.
import { prisma } from '../_shared/prisma.ts';

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const changes = [
    { id: from, amount: -amount },
    { id: to, amount },
  ];
  for (const change of changes) {
    await prisma.user.update({ where: { id: change.id }, data: { balance: { increment: change.amount } } });
  }
}
