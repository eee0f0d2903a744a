// MikroORM: an insert that may be there already, and a `finally` that returns.
import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export const open = (em: EntityManager, id: number) =>
  em.transactional(async (tx) => {
    try {
      await tx.insert(Loan, { id, status: 'open' }); // ! violation
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) return tx.findOne(Loan, { id });
      throw error;
    }
    return count(tx);
  });

async function count(tx: EntityManager): Promise<number> {
  let found = 0;
  try {
    found = await tx.count(Loan); // ! either
  } finally {
    return found;
  }
}
