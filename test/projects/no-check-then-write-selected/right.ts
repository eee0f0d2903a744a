// What is chosen has nothing to do with what was read, or a second one cannot be.
import { db, orders } from '../_shared/drizzle.ts';
import { prisma } from '../_shared/prisma.ts';
import { partition } from './lists.ts';

// The address is a key: whoever comes second is refused.
export async function importUsers(emails: string[]): Promise<void> {
  const found = await prisma.user.findMany({ where: { email: { in: emails } } });
  const known = new Set(found.map((user) => user.email));
  await prisma.user.createMany({ data: emails.filter((email) => !known.has(email)).map((email) => ({ email })) });
}

// Those that are there are chosen, and something else is written for each.
export async function thank(emails: string[]): Promise<void> {
  const found = await prisma.user.findMany({ where: { email: { in: emails } } });
  const known = found.filter((user) => emails.includes(user.email));
  await prisma.auditLog.createMany({ data: known.map((user) => ({ action: 'thanked', userId: user.id })) });
}

export async function importOrders(emails: string[], refused: ReadonlySet<string>): Promise<void> {
  const found = await db.select().from(orders);
  for (const email of emails.filter((one) => !refused.has(one))) {
    await db.insert(orders).values({ email, status: 'open', total: found.length });
  }
}

// Those that are there are written once more, on purpose.
export async function repeat(emails: string[]): Promise<void> {
  const found = await db.select().from(orders);
  const [old] = partition(emails, (email) => found.some((order) => order.email === email));
  for (const email of old) {
    await db.insert(orders).values({ email, status: 'open', total: 0 });
  }
}
