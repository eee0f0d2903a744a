// MikroORM: a flush in each round.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function open(em: EntityManager, statuses: string[]): Promise<void> {
  for (const status of statuses) {
    const loan = em.create(Loan, { status });
    await em.persist(loan).flush(); // ! queryPerElement
  }
}
