import { prisma, type Tx } from '../_shared/prisma.ts';

type Job = () => Promise<unknown>;

export async function inTransaction(work: (tx: Tx, later: (job: Job) => void) => Promise<void>, outer?: Tx): Promise<void> {
  const jobs: Job[] = [];
  const run = (tx: Tx) => work(tx, (job) => void jobs.push(job));
  await (outer ? run(outer) : prisma.$transaction(run));
  await Promise.all(jobs.map((job) => job()));
}
