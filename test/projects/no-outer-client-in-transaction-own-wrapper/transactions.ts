import { prisma, type Tx } from '../_shared/prisma.ts';

/** Runs the work in a transaction, and again when it clashed. */
export async function withTransaction<T>(work: (tx: Tx) => Promise<T>, attempts = 3): Promise<T> {
  try {
    return await prisma.$transaction(work, { isolationLevel: 'Serializable' });
  } catch (error) {
    if (attempts <= 1) throw error;
    return withTransaction(work, attempts - 1);
  }
}

/** Runs the work as it is. */
export const measured = <T>(work: (client: Tx) => Promise<T>): Promise<T> => work(prisma);
