// An object is there however many rows are in its list; the one row that it is made for is there with it.
import { prisma } from '../_shared/prisma.ts';

async function findBill(externalId: string, userId: string) {
  const payment = await prisma.payment.findUnique({ where: { externalId } });
  if (!payment) return undefined;
  const log = await prisma.auditLog.findMany({ where: { userId } });
  return { amount: payment.amount, log };
}

export async function bill(externalId: string, userId: string, orderId: string): Promise<void> {
  const known = await findBill(externalId, userId);
  if (known) throw new Error('paid already');
  await prisma.payment.create({ data: { externalId, orderId, amount: 0 } });
  await prisma.auditLog.create({ data: { userId, action: 'billed' } });
}

async function findNote(userId: string) {
  const note = await prisma.auditLog.findFirst({ where: { userId } });
  return note ? { note } : undefined;
}

export async function note(userId: string): Promise<void> {
  const known = await findNote(userId);
  if (known) throw new Error('noted already');
  await prisma.auditLog.create({ data: { userId, action: 'noted' } }); // ! checkThenCreate
}
