// Calls that the options allow: a member of a library, and a member of a class of the project.
import { Queue } from 'bullmq';
import { prisma } from '../_shared/prisma.ts';
import { Meter } from './meter.ts';

const queue = new Queue('users');
const meter = new Meter();

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await queue.add('closed', { email });
    await meter.count();
  });
}
