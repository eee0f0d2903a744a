// Pages are read one after another, but each row of a page is written on its own.
import { prisma } from '../_shared/prisma.ts';

export async function expire(): Promise<void> {
  let skip = 0;
  for (;;) {
    const page = await prisma.order.findMany({ where: { status: 'pending' }, skip, take: 100 });
    if (page.length === 0) break;
    for (const order of page) {
      await prisma.order.update({ where: { id: order.id }, data: { status: 'expired' } }); // ! queryPerElement
    }
    skip += 100;
  }
}
