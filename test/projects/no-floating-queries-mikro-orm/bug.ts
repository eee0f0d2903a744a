// MikroORM: the query builder is no promise any more, and `flush` is one.
import type { EntityManager } from '@mikro-orm/sql';
import { Loan } from './loan.ts';

export const close = (em: EntityManager, id: number) =>
  em.transactional(async (tx) => {
    const loan = await tx.findOneOrFail(Loan, { id });
    loan.status = 'closed';
    tx.nativeDelete(Loan, { id: -id }); // ! inTransaction
    void tx.nativeUpdate(Loan, { id }, { status: 'void' }); // ! inTransaction
    tx.insert(Loan, { id: id + 1, status: 'next' }).catch(console.error); // ! inTransaction
    await tx.createQueryBuilder(Loan).update({ status: 'late' }).where({ id }); // ! neverExecuted
  });

export function save(em: EntityManager, loan: Loan): void {
  em.persist(loan);
  em.flush(); // ! outside
}
