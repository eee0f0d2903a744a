// p-map and p-limit bound how many run at a time, not how many run.
import pLimit from 'p-limit';
import pMap from 'p-map';
import { prisma } from '../_shared/prisma.ts';

const touch = (id: string) => prisma.user.update({ where: { id }, data: { name: 'seen' } });

export async function touchAll(ids: string[]): Promise<void> {
  await pMap(ids, (id) => touch(id), { concurrency: 5 }); // ! queryPerElement "(touch)"
  const limit = pLimit(5);
  await Promise.all(ids.map((id) => limit(() => touch(id)))); // ! queryPerElement
}
