import { prisma, type Tx } from '../_shared/prisma.ts';

type Work<T> = (tx: Tx) => Promise<T>;

export async function withTransaction<T>(name: string, work: Work<T>): Promise<T> {
  const started = performance.now();
  const result = await prisma.$transaction(async (tx) => work(tx), { timeout: 10_000 });
  console.log(name, performance.now() - started);
  return result;
}

export async function withTimer<T>(name: string, work: Work<T>): Promise<T> {
  const started = performance.now();
  const result = await work(prisma);
  console.log(name, performance.now() - started);
  return result;
}
