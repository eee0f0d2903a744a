// A read behind a function that a library remembers the answers of runs on the client of its own file, whoever calls it.
import _ from 'lodash';
import { prisma, type Tx } from '../_shared/prisma.ts';

export const getOrders = _.memoize(async (userId: string) => {
  return prisma.order.findMany({ where: { userId }, take: 10 });
});

export const getOrdersOf = _.memoize(async (userId: string, client: Tx = prisma) => {
  return client.order.findMany({ where: { userId }, take: 10 });
});
