import { prisma, type Tx } from '../_shared/prisma.ts';

type Job = () => Promise<unknown>;

interface Unit {
  tx: Tx;
  afterCommit(job: Job): void;
}

/** Runs the jobs when the transaction has ended. */
export async function runPatient(work: (unit: Unit) => Promise<void>): Promise<void> {
  const jobs: Job[] = [];
  await prisma.$transaction((tx) => work({ tx, afterCommit: (job) => void jobs.push(job) }));
  for (const job of jobs) await job();
}

/** Runs the jobs as the last thing in the transaction. */
export async function runEager(work: (unit: Unit) => Promise<void>): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const jobs: Job[] = [];
    await work({ tx, afterCommit: (job) => void jobs.push(job) });
    for (const job of jobs) await job();
  });
}
