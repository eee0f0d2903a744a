// One transaction around the loop holds its locks for all of it.
import { prisma } from '../_shared/prisma.ts';
import { take } from './stock.ts';

export async function sell(ids: string[]): Promise<void> {
  await prisma.$transaction(async (tx) => {
    for (const id of ids) {
      await take(tx, id); // ! queryPerElement "(take)"
    }
  });
}
