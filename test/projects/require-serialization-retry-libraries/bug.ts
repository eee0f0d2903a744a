// Libraries that run a function again, beside one that only limits how many run at once.
import { Prisma } from '../../generated/prisma-7/client.ts';
import pLimit from 'p-limit';
import { prisma } from '../_shared/prisma.ts';

const limit = pLimit(1);
const isolationLevel = Prisma.TransactionIsolationLevel.Serializable;

export async function cancel(id: string): Promise<void> {
  await limit(() => prisma.$transaction((tx) => tx.order.delete({ where: { id } }), { isolationLevel })); // ! noRetry
}
