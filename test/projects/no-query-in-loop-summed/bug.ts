// The rounds are counted, and each asks for one user's orders.
import { prisma } from '../_shared/prisma.ts';

export async function each(ids: string[], handle: (ids: string[]) => Promise<void>): Promise<void> {
  let at = 0;
  do {
    const found = await prisma.order.findMany({ where: { userId: ids[at] }, take: 500 }); // ! queryPerElement
    await handle(found.map(({ id }) => id));
    at += 1;
  } while (at < ids.length);
}
