import { prisma } from '../_shared/prisma.ts';

export async function customerOf({ userId }: { userId: string }): Promise<string> {
  const customer = await prisma.user.findFirst({ where: { id: userId } });
  return customer?.email ?? '';
}
