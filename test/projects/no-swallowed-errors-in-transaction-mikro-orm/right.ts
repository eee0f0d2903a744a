// MikroORM: a nested transaction, an upsert, a `finally` that only cleans up.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export const open = (em: EntityManager, id: number) =>
  em.transactional(async (tx) => {
    await tx.upsert(Loan, { id, status: 'open' });
    try {
      await tx.transactional((inner) => inner.insert(Loan, { id: id + 1, status: 'next' }));
    } catch {
      console.error('there already');
    }
    return count(tx);
  });

async function count(tx: EntityManager): Promise<number> {
  try {
    return await tx.count(Loan);
  } finally {
    console.info('counted');
  }
}
