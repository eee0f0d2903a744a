// Lodash calls the function for each element as arrays do.
import _ from 'lodash';
import { prisma } from '../_shared/prisma.ts';

const nameOf = (id: string) => prisma.product.findFirst({ where: { id } });

export async function names(ids: string[]): Promise<unknown[]> {
  _.forEach(ids, (id) => void nameOf(id).then(console.log)); // ! queryPerElement "(nameOf)"
  return Promise.all(_.map(ids, (id) => nameOf(id))); // ! queryPerElement "(nameOf)"
}
