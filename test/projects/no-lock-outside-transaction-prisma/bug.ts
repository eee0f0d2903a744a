// Raw SQL is the only way to a lock in Prisma, and the client itself runs it on whichever connection is free.
import { Prisma } from '../../generated/prisma-7/client.ts';
import { prisma } from '../_shared/prisma.ts';
import { lockOrder } from './locks.ts';

export async function cancel(id: string): Promise<void> {
  const [order] = await prisma.$queryRaw<{ status: string }[]>`SELECT status FROM orders WHERE id = ${id} FOR UPDATE`; // ! releasedAtOnce "prisma.$transaction"
  if (order?.status === 'open') await prisma.order.update({ where: { id }, data: { status: 'cancelled' } });
}

const NEXT = Prisma.sql`SELECT id FROM jobs WHERE state = 'new' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;

export async function next(): Promise<number | undefined> {
  const [job] = await prisma.$queryRaw<{ id: number }[]>(NEXT); // ! sameRowsTwice
  return job?.id;
}

export async function once(name: string, work: () => Promise<void>): Promise<void> {
  await prisma.$executeRawUnsafe('SELECT pg_advisory_xact_lock(hashtext($1))', name); // ! nameReleasedAtOnce
  await work();
}

export async function pay(id: string): Promise<void> {
  const order = await lockOrder(id);
  if (order.status === 'open') await prisma.order.update({ where: { id }, data: { status: 'paid' } });
}
