// Prisma: the code computes what the database should.
import { prisma } from '../_shared/prisma.ts';
import { findUser, setBalance } from './users.ts';

export async function deposit(id: string, amount: number): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  await prisma.user.update({ where: { id }, data: { balance: user.balance + amount } }); // ! lostSum "`balance`"
}

export async function withdraw(id: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { balance } = await tx.user.findUniqueOrThrow({ where: { id } });
    const rest = balance - amount;
    if (rest < 0) throw new Error('not enough');
    await tx.user.update({ where: { id }, data: { balance: rest } }); // ! lostSum
  });
}

export async function give(id: string, amount: number): Promise<void> {
  const user = await findUser(id);
  await setBalance(user.id, user.balance + amount); // ! lostSum "setBalance"
}

export async function sell(lines: { id: string; count: number }[]): Promise<void> {
  for (const { id, count } of lines) {
    const product = await prisma.product.findUnique({ where: { id }, select: { stock: true } });
    if (!product) continue;
    let { stock } = product;
    stock -= count;
    await prisma.product.update({ where: { id }, data: { stock } }); // ! lostSum
  }
}

export async function remember(id: string, key: string, value: string): Promise<void> {
  const log = await prisma.auditLog.findUniqueOrThrow({ where: { id } });
  const details = { ...(log.details as Record<string, string>), [key]: value };
  await prisma.auditLog.update({ where: { id }, data: { details } }); // ! lostMerge "`details`"
}

export async function append(id: string, line: string): Promise<void> {
  const log = await prisma.auditLog.findUniqueOrThrow({ where: { id } });
  const lines = log.details as string[];
  lines.push(line);
  await prisma.auditLog.update({ where: { id }, data: { details: lines } }); // ! lostMerge
}

export async function forget(id: string, line: string): Promise<void> {
  const log = await prisma.auditLog.findUniqueOrThrow({ where: { id } });
  const rest = (log.details as string[]).filter((one) => one !== line);
  await prisma.auditLog.update({ where: { id: log.id }, data: { details: rest } }); // ! lostMerge
}

// The rows of one user are locked, and those of another are numbered.
export async function hand(id: string, from: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "Order" WHERE "userId" = ${from} FOR UPDATE`;
    const last = await tx.order.findFirst({ where: { userId: 'nobody' }, orderBy: { total: 'desc' } });
    await tx.order.update({ where: { id }, data: { userId: 'nobody', total: (last?.total ?? 0) + 1 } }); // ! samePosition
  });
}
