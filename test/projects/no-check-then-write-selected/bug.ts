// Which of them are new was read before; two imports at once find the same ones new.
import { db, orders } from '../_shared/drizzle.ts';
import { prisma } from '../_shared/prisma.ts';
import { partition } from './lists.ts';

export async function importNames(names: string[]): Promise<void> {
  const found = await prisma.product.findMany({ where: { name: { in: names } } });
  const known = new Set(found.map((product) => product.name));
  const fresh = names.filter((name) => !known.has(name));
  await prisma.product.createMany({ data: fresh.map((name) => ({ name, sku: crypto.randomUUID() })) }); // ! checkThenCreate
}

export async function importOrders(emails: string[]): Promise<void> {
  const found = await db.select().from(orders);
  const missing: (typeof orders.$inferInsert)[] = [];
  for (const email of emails) {
    if (!found.some((order) => order.email === email)) missing.push({ email, status: 'open', total: 0 });
  }
  await db.insert(orders).values(missing); // ! checkThenCreate
}

export async function importOneByOne(emails: string[]): Promise<void> {
  const found = await db.select().from(orders);
  for (const email of emails.filter((one) => !found.some((order) => order.email === one))) {
    await db.insert(orders).values({ email, status: 'open', total: 0 }); // ! checkThenCreate
  }
}

export async function importParted(emails: string[]): Promise<void> {
  const found = await db.select().from(orders);
  const [, fresh] = partition(emails, (email) => found.some((order) => order.email === email));
  for (const email of fresh) {
    await db.insert(orders).values({ email, status: 'open', total: 0 }); // ! checkThenCreate
  }
}
