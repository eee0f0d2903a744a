// Pools and loops of libraries run their function once for each element of a list that the chain was given.
import { PromisePool } from '@supercharge/promise-pool';
import async from 'async';
import { prisma } from '../_shared/prisma.ts';

export async function release(ids: readonly string[]): Promise<void> {
  await PromisePool.withConcurrency(4)
    .for([...ids])
    .process(async (id) => {
      await prisma.order.update({ where: { id }, data: { status: 'released' } }); // ! queryPerElement
    });
  await async.eachLimit([...ids], 4, async (id) => {
    await prisma.orderItem.deleteMany({ where: { orderId: id } }); // ! queryPerElement
  });
}

export async function releaseKnown(): Promise<void> {
  await PromisePool.withConcurrency(2)
    .for(['a', 'b'])
    .process(async (id) => {
      await prisma.order.update({ where: { id }, data: { status: 'released' } });
    });
  await async.each(['a', 'b'], async (id: string) => {
    await prisma.order.update({ where: { id }, data: { status: 'released' } });
  });
}

export async function releaseTogether(ids: readonly string[]): Promise<void> {
  const labels: string[] = [];
  await PromisePool.for([...ids]).process((id) => {
    labels.push(id);
  });
  await prisma.order.updateMany({ where: { id: { in: labels } }, data: { status: 'released' } });
}
