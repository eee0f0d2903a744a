// MikroORM by hand: a fork that nobody rolls back.
import type { EntityManager } from '@mikro-orm/core';
import { Loan } from './entities.ts';

export class Loans {
  private readonly em: EntityManager;

  constructor(em: EntityManager) {
    this.em = em;
  }

  async repay(id: number): Promise<void> {
    const own = this.em.fork();
    await own.begin(); // ! unfinished "nativeUpdate"
    await own.nativeUpdate(Loan, { id }, { status: 'repaid' });
    await own.commit();
  }

  async extend(id: number): Promise<void> {
    await this.em.begin(); // ! unfinished "nativeUpdate"
    await this.em.nativeUpdate(Loan, { id }, { status: 'extended' });
    await this.em.commit();
  }
}
