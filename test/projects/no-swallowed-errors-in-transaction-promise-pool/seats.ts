// A pool answers with the errors of its tasks instead of failing with them.
import { PromisePool } from '@supercharge/promise-pool';
import { prisma, type Tx } from '../_shared/prisma.ts';

export async function move(ids: string[], userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await PromisePool.for(ids)
      .withConcurrency(1)
      .process(async (id) => {
        await take(id, userId, tx); // ! either "The pool"
      });
    await tx.auditLog.create({ data: { userId, action: 'moved' } });
  });
}

export async function moveAll(ids: string[], userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const { errors } = await PromisePool.for(ids)
      .withConcurrency(1)
      .process(async (id) => {
        await take(id, userId, tx);
      });
    if (errors.length > 0) throw errors[0];
    await tx.auditLog.create({ data: { userId, action: 'moved' } });
  });
}

export async function moveOrFail(ids: string[], userId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await PromisePool.for(ids)
      .handleError((error) => {
        throw error;
      })
      .process(async (id) => {
        await take(id, userId, tx);
      });
  });
}

async function take(id: string, userId: string, tx: Tx): Promise<void> {
  await tx.order.update({ where: { id }, data: { userId } });
}
