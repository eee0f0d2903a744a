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
    await own.begin();
    try {
      await own.nativeUpdate(Loan, { id }, { status: 'repaid' });
      await own.commit();
    } catch (error) {
      await own.rollback();
      throw error;
    }
  }

  async extend(id: number): Promise<void> {
    await this.em.begin();
    try {
      await this.em.nativeUpdate(Loan, { id }, { status: 'extended' });
      await this.em.commit();
    } catch (error) {
      await this.em.rollback();
      throw error;
    }
  }
}
