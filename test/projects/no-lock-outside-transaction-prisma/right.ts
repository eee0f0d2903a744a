// Raw SQL is the only way to a lock in Prisma, and the client of a transaction keeps it until the commit.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';
import { lockInvoice, lockOrder } from './kept.ts';

export async function cancel(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const [order] = await tx.$queryRaw<{ status: string }[]>`SELECT status FROM orders WHERE id = ${id} FOR UPDATE`;
    if (order?.status === 'open') await tx.order.update({ where: { id }, data: { status: 'cancelled' } });
  });
}

// One statement picks the row and changes it: the lock lasts as long as it has to.
export async function next(): Promise<void> {
  await prisma.$queryRaw`
    UPDATE jobs SET state = 'taken'
    WHERE id = (SELECT id FROM jobs WHERE state = 'new' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  await prisma.$queryRaw`WITH picked AS (SELECT id FROM jobs FOR UPDATE SKIP LOCKED) DELETE FROM jobs USING picked WHERE jobs.id = picked.id`;
}

export async function batch(id: string): Promise<void> {
  await prisma.$transaction([
    prisma.$queryRaw`SELECT id FROM orders WHERE id = ${id} FOR UPDATE`,
    prisma.order.update({ where: { id }, data: { status: 'paid' } }),
  ]);
}

export async function once(name: string): Promise<void> {
  // This one belongs to the session, and is given back by hand.
  await prisma.$executeRaw`SELECT pg_advisory_lock(hashtext(${name}))`;
  await prisma.$executeRaw(Prisma.sql`CREATE POLICY own ON orders FOR UPDATE USING (true)`);
  await prisma.$executeRaw`SELECT 'closed for update' AS notice`;
}

export async function pay(id: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await lockOrder(id, tx);
    await lockInvoice(tx, id);
  });
}
