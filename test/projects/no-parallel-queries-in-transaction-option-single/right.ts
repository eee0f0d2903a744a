// One after the other, or outside.
import { prisma } from '../_shared/prisma.ts';

export const page = () =>
  prisma.$transaction(async (tx) => {
    const orders = await tx.order.findMany();
    return [orders, await tx.order.count()];
  });

export const fast = () => Promise.all([prisma.order.findMany(), prisma.order.count()]);
