// MikroORM: one find for all; references are no queries.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function statuses(em: EntityManager, ids: number[]): Promise<string[]> {
  const loans = await em.find(Loan, { id: { $in: ids } });
  return loans.map((loan) => loan.status);
}

export function references(em: EntityManager, ids: number[]): Loan[] {
  return ids.map((id) => em.getReference(Loan, id));
}
