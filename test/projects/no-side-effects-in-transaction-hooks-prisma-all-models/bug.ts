// An extension of every operation, made elsewhere: it knows which one it wraps.
import { createClient } from './client.ts';

const prisma = createClient();

export async function pay(orderId: string, externalId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.payment.create({ data: { orderId, externalId, amount: 1 } }); // ! sideEffect "send ($allOperations)"
    await tx.$queryRaw`SELECT 1`; // ! sideEffect "send ($queryRaw)"
  });
}

export class Payments {
  constructor(private readonly prisma: ReturnType<typeof createClient>) {}

  async pay(id: string): Promise<void> {
    await this.prisma.$transaction(async (tx) => {
      await tx.payment.update({ where: { id }, data: { status: 'paid' } }); // ! sideEffect
    });
  }
}
