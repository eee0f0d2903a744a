// A second transaction inside the first: on the outer client it is another one, on the transaction's client it is a savepoint.
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function move(from: string, to: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email: from }, data: { balance: { decrement: amount } } });
    await prisma.$transaction((inner) => add(inner, to, amount)); // ! outerTransaction
    await addAlone(to, amount); // ! outerTransaction "addAlone"
    await prisma.$transaction([prisma.outboxMessage.create({ data: { topic: 'moved', payload: { from, to } } })]); // ! outerTransaction
  });
}

async function add(client: Tx, email: string, amount: number): Promise<void> {
  await client.user.update({ where: { email }, data: { balance: { increment: amount } } });
  await client.auditLog.create({ data: { action: `added ${amount}` } });
}

const addAlone = (email: string, amount: number) => prisma.$transaction((inner) => add(inner, email, amount));
