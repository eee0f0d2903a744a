// An extension of every operation, made elsewhere: it knows which one it wraps.
import { createClient } from './client.ts';

const prisma = createClient();

export async function pay(id: string): Promise<void> {
  const payment = await prisma.payment.update({ where: { id }, data: { status: 'paid' } });
  await prisma.$transaction(async (tx) => {
    await tx.order.update({ where: { id: payment.orderId }, data: { status: 'paid' } });
    await tx.payment.findMany({ where: { id } });
    await tx.$executeRaw`SELECT 1`;
  });
}
