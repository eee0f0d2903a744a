// Libraries that run a function again, beside one that only limits how many run at once.
import { Prisma } from '../../generated/prisma-7/client.ts';
import retry from 'async-retry';
import { ExponentialBackoff, handleAll, retry as createPolicy } from 'cockatiel';
import { prisma } from '../_shared/prisma.ts';

const policy = createPolicy(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });
const isolationLevel = Prisma.TransactionIsolationLevel.Serializable;

export async function cancel(id: string): Promise<void> {
  await retry(() => prisma.$transaction((tx) => tx.order.delete({ where: { id } }), { isolationLevel }));
  await policy.execute(() => prisma.$transaction((tx) => tx.order.delete({ where: { id } }), { isolationLevel }));
}
