// MikroORM: what only notes a change is no query.
import type { EntityManager } from '@mikro-orm/sql';
import { Loan } from './loan.ts';

export const close = (em: EntityManager, id: number) =>
  em.transactional(async (tx) => {
    const loan = await tx.findOneOrFail(Loan, { id });
    tx.assign(loan, { status: 'closed' });
    tx.persist(tx.create(Loan, { id: id + 1, status: 'next' }));
    tx.remove(loan);
    await tx
      .createQueryBuilder(Loan)
      .update({ status: 'late' })
      .where({ id: { $gt: id } })
      .execute();
  });

export async function list(em: EntityManager, status?: string): Promise<Loan[]> {
  const query = em.createQueryBuilder(Loan);
  if (status !== undefined) query.andWhere({ status });
  query.orderBy({ id: 'asc' });
  return query.getResult();
}

export const save = (em: EntityManager) => em.flush();
