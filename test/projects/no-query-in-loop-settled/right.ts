// Each write fails on its own: one statement would fail for all of them.
import { prisma } from '../_shared/prisma.ts';

export async function close(ids: string[]): Promise<string[]> {
  const results = await Promise.allSettled(ids.map((id) => prisma.order.update({ where: { id }, data: { status: 'closed' } })));
  return ids.filter((_, index) => results[index]?.status === 'rejected');
}
