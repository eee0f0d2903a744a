// Prisma: sorted, locked at once, of one row, or of no transaction.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';

export async function transfer(from: string, to: string, amount: number): Promise<void> {
  const changes = [
    { id: from, by: -amount },
    { id: to, by: amount },
  ].sort((left, right) => left.id.localeCompare(right.id));
  await prisma.$transaction(async (tx) => {
    for (const { id, by } of changes) await tx.user.update({ where: { id }, data: { balance: { increment: by } } });
  });
}

export async function transferLocked(from: string, to: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "User" WHERE id IN (${Prisma.join([from, to])}) ORDER BY id FOR UPDATE`;
    await tx.user.update({ where: { id: from }, data: { balance: { decrement: amount } } });
    await tx.user.update({ where: { id: to }, data: { balance: { increment: amount } } });
  });
}

export async function transferInOrder(from: string, to: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const [first, second] = from < to ? [from, to] : [to, from];
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${first} FOR UPDATE`;
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${second} FOR UPDATE`;
    await tx.user.update({ where: { id: from }, data: { balance: { decrement: amount } } });
    await tx.user.update({ where: { id: to }, data: { balance: { increment: amount } } });
  });
}

export async function take(lines: { productId: string; count: number }[]): Promise<void> {
  lines.sort((left, right) => left.productId.localeCompare(right.productId));
  await prisma.$transaction(async (tx) => {
    for (const { productId, count } of lines) await tx.product.update({ where: { id: productId }, data: { stock: { decrement: count } } });
  });
}

export async function pay(userId: string, orderId: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { balance: { decrement: amount } } });
    await tx.order.update({ where: { id: orderId }, data: { status: 'paid' } });
    await tx.user.update({ where: { id: userId }, data: { name: 'paid' } });
  });
}

export async function each(ids: string[]): Promise<void> {
  for (const id of ids) {
    await prisma.$transaction(async (tx) => {
      await tx.product.update({ where: { id }, data: { stock: 0 } });
    });
  }
}

export async function outside(from: string, to: string): Promise<void> {
  await prisma.user.update({ where: { id: from }, data: { balance: 0 } });
  await prisma.user.update({ where: { id: to }, data: { balance: 0 } });
}
