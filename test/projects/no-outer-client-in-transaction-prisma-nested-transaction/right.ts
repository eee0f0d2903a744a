// A second transaction inside the first: on the outer client it is another one, on the transaction's client it is a savepoint.
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function move(from: string, to: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email: from }, data: { balance: { decrement: amount } } });
    await tx.$transaction((inner) => add(inner, to, amount));
    await tx.outboxMessage.create({ data: { topic: 'moved', payload: { from, to } } });
  });
  await addAlone(to, amount);
}

async function add(client: Tx, email: string, amount: number): Promise<void> {
  await client.user.update({ where: { email }, data: { balance: { increment: amount } } });
  await client.auditLog.create({ data: { action: `added ${amount}` } });
}

const addAlone = (email: string, amount: number) => prisma.$transaction((inner) => add(inner, email, amount));
