// MikroORM runs the callback with a manager of its own and flushes at its end.
import type { EntityManager } from '@mikro-orm/core';
import { announce } from './announce.ts';
import { Loan } from './entities.ts';

export async function repay(em: EntityManager, id: number): Promise<void> {
  await em.transactional(async (inner) => {
    const loan = await inner.findOneOrFail(Loan, { id });
    loan.status = 'repaid';
  });
  await announce(id);
}
