// An outbox row written through the transaction's client, instead of a job.
import { Queue } from 'bullmq';
import { prisma } from '../_shared/prisma.ts';
import { Jobs, Outbox } from './outbox.ts';

const outbox = new Outbox();
const jobs = new Jobs(new Queue('users'));
export const ways = { jobs, outbox };

export async function close(email: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { balance: 0 } });
    await outbox.add(tx, 'closed', { email });
    await jobs.add(tx, 'closed', { email }); // ! sideEffect
  });
}
