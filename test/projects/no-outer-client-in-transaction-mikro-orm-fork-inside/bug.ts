// A fork that is made inside starts afresh, and the driver's connection knows nothing of the transaction either.
import type { MikroORM } from '@mikro-orm/sql';
import { Loan } from './loan.ts';

export async function repay(orm: MikroORM, id: number): Promise<void> {
  await orm.em.transactional(async (em) => {
    await em.nativeUpdate(Loan, { id }, { status: 'repaid' });
    const other = orm.em.fork();
    await other.nativeDelete(Loan, { status: 'draft' }); // ! outerClient
    const loans = orm.em.fork().getRepository(Loan);
    await loans.insert({ id: id + 1, status: 'draft' }); // ! outerClient
    await em.getConnection().execute('delete from reminders'); // ! outerClient
  });
}
