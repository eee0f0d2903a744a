// Pages by offset, and by key.
import { prisma } from '../_shared/prisma.ts';

export async function expire(): Promise<void> {
  for (let skip = 0; ; skip += 100) {
    const page = await prisma.order.findMany({ where: { status: 'pending' }, skip, take: 100 });
    if (page.length === 0) break;
    await prisma.order.updateMany({ where: { id: { in: page.map(({ id }) => id) } }, data: { status: 'expired' } });
  }
}

export async function emails(): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { id: string; email: string }[] = await prisma.user.findMany({
      take: 100,
      orderBy: { id: 'asc' },
      ...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
    });
    found.push(...page.map(({ email }) => email));
    cursor = page.at(-1)?.id;
  } while (cursor !== undefined);
  return found;
}
