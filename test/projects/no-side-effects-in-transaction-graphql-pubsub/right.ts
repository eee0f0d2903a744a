// Publishing to subscribers; subscribing is local.
import { PubSub } from 'graphql-subscriptions';
import { prisma } from '../_shared/prisma.ts';

const pubsub = new PubSub<{ closed: string }>();

export async function close(email: string): Promise<AsyncIterator<unknown>> {
  return prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await pubsub.subscribe('closed', console.log);
    return pubsub.asyncIterableIterator('closed');
  });
}
