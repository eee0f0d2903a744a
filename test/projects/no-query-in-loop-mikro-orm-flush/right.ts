// MikroORM: one flush for all.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function open(em: EntityManager, statuses: string[]): Promise<void> {
  for (const status of statuses) {
    em.persist(em.create(Loan, { status }));
  }
  await em.flush();
}
