// Locks in a transaction of MikroORM, which whoever calls may have begun, and locks that are only a version.
import { type EntityManager, LockMode, type MikroORM } from '@mikro-orm/core';
import { Loan } from './loan.ts';

export async function repay(orm: MikroORM, id: number): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const loan = await em.findOneOrFail(Loan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    loan.status = 'repaid';
  });
}

export async function byHand(orm: MikroORM, id: number): Promise<void> {
  const em = orm.em.fork();
  await em.begin();
  try {
    await em.findOneOrFail(Loan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await em.commit();
  } catch (error) {
    await em.rollback();
    throw error;
  }
}

export async function version(orm: MikroORM, id: number, lockVersion: number): Promise<Loan> {
  return orm.em.fork().findOneOrFail(Loan, { id }, { lockMode: LockMode.OPTIMISTIC, lockVersion });
}

export class Loans {
  constructor(private readonly em: EntityManager) {}

  // The manager knows the transaction it is in.
  async lock(id: number): Promise<Loan> {
    return this.em.findOneOrFail(Loan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }
}
