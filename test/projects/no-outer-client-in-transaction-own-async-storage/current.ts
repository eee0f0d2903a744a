import { AsyncLocalStorage } from 'node:async_hooks';
import { prisma, type Tx } from '../_shared/prisma.ts';

const storage = new AsyncLocalStorage<Tx>();

/** The client of the transaction that the caller is in, if any. */
export const current = (): Tx => storage.getStore() ?? prisma;

export const inTransaction = <T>(work: () => Promise<T>): Promise<T> => prisma.$transaction((tx) => storage.run(tx, work));
