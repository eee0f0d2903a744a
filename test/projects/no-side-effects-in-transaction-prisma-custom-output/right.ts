// A `prisma-client-js` client in a folder of its own; the callback is one expression, the promise is returned through `then`.
import { Queue } from 'bullmq';
import { PrismaClient } from '../../generated/prisma-7-js';

const prisma = new PrismaClient({ accelerateUrl: 'prisma://accelerate.example.com' });
const renames = new Queue('renames');

export async function rename(email: string, name: string): Promise<void> {
  await prisma.$transaction((tx) => tx.user.update({ where: { email }, data: { name } })).then(() => renames.add('renamed', { email }));
}
