// Prisma: two rows in the order in which the caller names them.
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: from }, data: { balance: { decrement: amount } } });
    await tx.user.update({ where: { id: to }, data: { balance: { increment: amount } } }); // ! pair "P2034"
  });
}

export async function transferByHelper(input: { from: string; to: string; amount: number }): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await add(tx, input.from, -input.amount);
    await add(tx, input.to, input.amount);
  });
}

async function add(tx: Tx, id: string, amount: number): Promise<void> {
  await tx.user.update({ where: { id }, data: { balance: { increment: amount } } }); // ! pair
}

export async function take(lines: { productId: string; count: number }[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const { productId, count } of lines) await tx.product.update({ where: { id: productId }, data: { stock: { decrement: count } } }); // ! list
  });
}

export async function lockBoth(from: string, to: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${from} FOR UPDATE`;
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${to} FOR UPDATE`; // ! pair
  });
}
