// What earlier pages brought is summed up, so that the last page is only as large as what is left.
import { prisma } from '../_shared/prisma.ts';

export async function inBatches(max: number, handle: (ids: string[]) => Promise<void>): Promise<number> {
  let total = 0;
  let take: number;
  let after: string | undefined;
  let found: { id: string }[];
  do {
    take = Math.min(500, max - total);
    found = await prisma.order.findMany({ where: after === undefined ? {} : { id: { gt: after } }, orderBy: { id: 'asc' }, take });
    total += found.length;
    after = found.at(-1)?.id;
    await handle(found.map(({ id }) => id));
  } while (found.length >= take && total < max);
  return total;
}
