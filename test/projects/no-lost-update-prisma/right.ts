// Prisma: the database computes, the row is locked, or the value comes from elsewhere.
import { prisma } from '../_shared/prisma.ts';

export async function deposit(id: string, amount: number): Promise<void> {
  await prisma.user.update({ where: { id }, data: { balance: { increment: amount } } });
}

export async function withdraw(id: string, amount: number): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  const { count } = await prisma.user.updateMany({ where: { id, balance: user.balance }, data: { balance: user.balance - amount } });
  if (count === 0) throw new Error('changed in between');
}

export async function withdrawLocked(id: string, amount: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${id} FOR UPDATE`;
    const user = await tx.user.findUniqueOrThrow({ where: { id } });
    await tx.user.update({ where: { id }, data: { balance: user.balance - amount } });
  });
}

export async function rename(id: string, name?: string): Promise<void> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  await prisma.user.update({ where: { id }, data: { name: name ?? user.name } });
}

// Another column, and another row.
export async function total(id: string, discount: number): Promise<void> {
  const product = await prisma.product.findUniqueOrThrow({ where: { id } });
  await prisma.orderItem.create({ data: { orderId: id, productId: id, quantity: 1, price: product.price - discount } });
}

export async function copy(id: string): Promise<void> {
  const { sku, name, price } = await prisma.product.findUniqueOrThrow({ where: { id } });
  await prisma.product.create({ data: { sku: `${sku}-2`, name, price } });
}

export async function hand(id: string, to: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "Order" WHERE "userId" = ${to} FOR UPDATE`;
    const last = await tx.order.findFirst({ where: { userId: to }, orderBy: { total: 'desc' } });
    await tx.order.update({ where: { id }, data: { userId: to, total: (last?.total ?? 0) + 1 } });
  });
}

/** What goes out of the store with something added to it is, each for itself, what was read. */
async function load(id: string): Promise<{ name: string | null; balance: number; isRich: boolean }> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id } });
  return { ...user, isRich: user.balance > 1000 };
}

export async function renameLoaded(id: string, name?: string): Promise<void> {
  const user = await load(id);
  await prisma.user.update({ where: { id }, data: { name: name ?? user.name } });
}
