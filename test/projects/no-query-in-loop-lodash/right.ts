// Chunks, and a function that is run once.
import _ from 'lodash';
import { prisma } from '../_shared/prisma.ts';

export async function names(ids: string[]): Promise<unknown[]> {
  const products = await Promise.all(_.chunk(ids, 1000).map((part) => prisma.product.findMany({ where: { id: { in: part } } })));
  return _.map(products.flat(), ({ name }) => name);
}
