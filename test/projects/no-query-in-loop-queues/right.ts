// A queue in the database, and one in memory whose chunks are written.
import { prisma } from '../_shared/prisma.ts';

export async function work(): Promise<void> {
  let job = await prisma.outboxMessage.findFirst({ where: { publishedAt: null } });
  while (job !== null) {
    await prisma.outboxMessage.update({ where: { id: job.id }, data: { publishedAt: new Date() } });
    job = await prisma.outboxMessage.findFirst({ where: { publishedAt: null } });
  }
}

export async function drain(ids: string[]): Promise<void> {
  while (ids.length > 0) {
    const chunk = ids.splice(0, 500);
    await prisma.user.updateMany({ where: { id: { in: chunk } }, data: { name: 'seen' } });
  }
}
