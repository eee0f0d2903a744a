// MikroORM by hand: the manager is in the transaction until it commits.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './entities.ts';
import { enqueue } from './jobs.ts';

export async function repay(em: EntityManager, id: number): Promise<void> {
  const own = em.fork();
  await own.begin();
  try {
    await own.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await enqueue(id); // ! sideEffect "(enqueue)"
    await own.commit();
  } catch (error) {
    await own.rollback();
    throw error;
  }
}
