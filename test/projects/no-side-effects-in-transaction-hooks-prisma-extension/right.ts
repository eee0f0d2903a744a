// Other operations, other models, the client below, and an operation outside of the transaction.
import { prisma as base } from '../_shared/prisma.ts';
import { type Prisma, prisma } from './client.ts';

export async function order(userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id: userId }, data: { status: 'paid' } });
    await tx.user.create({ data: { email: 'User@example.com' } });
  });
  await base.$transaction(async (tx) => {
    await tx.order.create({ data: { userId } });
  });
}

export class Orders {
  constructor(private readonly prisma: Prisma) {}

  async order(userId: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { name: 'New' } });
    });
    await this.prisma.order.create({ data: { userId } });
  }
}
