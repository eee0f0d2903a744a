// MikroORM by hand: the manager is in the transaction until it commits.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './entities.ts';
import { enqueue } from './jobs.ts';

export async function repay(em: EntityManager, id: number): Promise<void> {
  const own = em.fork();
  await own.begin();
  try {
    await own.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await own.commit();
    await enqueue(id);
  } catch (error) {
    await own.rollback();
    throw error;
  }
}
