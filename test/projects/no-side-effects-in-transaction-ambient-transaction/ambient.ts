import { AsyncLocalStorage } from 'node:async_hooks';
import { prisma, type Tx } from '../_shared/prisma.ts';

const storage = new AsyncLocalStorage<Tx>();

export const client = (): Tx => storage.getStore() ?? prisma;

export function withClient<T>(work: () => Promise<T>): Promise<T> {
  return storage.run(prisma, work);
}

export function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  return prisma.$transaction((tx) => storage.run(tx, work));
}
