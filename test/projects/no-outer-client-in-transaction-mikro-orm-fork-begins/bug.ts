// A job forks the manager: only what the callback gets is in the transaction, the fork itself is not.
import type { MikroORM } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function repay(orm: MikroORM, id: number): Promise<void> {
  const em = orm.em.fork();
  await em.transactional(async (inner) => {
    await inner.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await em.nativeDelete(Loan, { status: 'draft' }); // ! outerClient
  });
  await em.count(Loan);
}
