// What each row becomes is another for each: a list of keys alone does not say it.
import { eq } from 'drizzle-orm';
import { db, orders } from '../_shared/drizzle.ts';
import { prisma } from '../_shared/prisma.ts';

interface Change {
  readonly id: string;
  readonly number: number;
  readonly total: number;
}

export async function closeAll(changes: Change[]): Promise<void> {
  for (const { id } of changes) {
    await prisma.order.update({ where: { id }, data: { status: 'closed' } }); // ! queryPerElement "updateMany"
  }
}

export async function setTotals(changes: Change[]): Promise<void> {
  for (const { id, total } of changes) {
    await prisma.order.update({ where: { id }, data: { total } }); // ! queryPerElement "`update … from (values …)`"
  }
}

export async function closeAllOrders(changes: Change[]): Promise<void> {
  for (const change of changes) await db.update(orders).set({ status: 'closed' }).where(eq(orders.id, change.number)); // ! queryPerElement "`inArray(table.id, ids)`"
}

export async function setTotalsOfOrders(changes: Change[]): Promise<void> {
  for (const change of changes) await setTotal(change.number, change.total); // ! queryPerElement "a `case` by the key"
}

async function setTotal(id: number, total: number): Promise<void> {
  await db.update(orders).set({ total }).where(eq(orders.id, id));
}
