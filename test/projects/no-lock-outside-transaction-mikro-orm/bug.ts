// MikroORM throws when a lock is asked for without a transaction.
import { LockMode, type MikroORM } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function repay(orm: MikroORM, id: number): Promise<void> {
  const em = orm.em.fork();
  const loan = await em.findOneOrFail(Loan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }); // ! refused "MikroORM throws"
  loan.status = 'repaid';
  await em.flush();
}

export async function close(orm: MikroORM, id: number): Promise<void> {
  const em = orm.em.fork();
  const loan = await em.findOneOrFail(Loan, { id });
  await em.lock(loan, LockMode.PESSIMISTIC_READ); // ! refused
}
