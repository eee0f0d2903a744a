// p-map over chunks.
import pMap from 'p-map';
import { prisma } from '../_shared/prisma.ts';

function chunks(ids: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
}

export async function touchAll(ids: string[]): Promise<void> {
  await pMap(chunks(ids, 500), (part) => prisma.user.updateMany({ where: { id: { in: part } }, data: { name: 'seen' } }), {
    concurrency: 5,
  });
}
