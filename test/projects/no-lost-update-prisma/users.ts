import { prisma } from '../_shared/prisma.ts';

export const findUser = (id: string) => prisma.user.findUniqueOrThrow({ where: { id } });

export async function setBalance(id: string, balance: number): Promise<void> {
  await prisma.user.update({ where: { id }, data: { balance } });
}
