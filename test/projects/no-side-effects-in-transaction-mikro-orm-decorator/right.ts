// MikroORM's decorator: the method is the transaction.
import type { EntityManager } from '@mikro-orm/core';
import { Transactional } from '@mikro-orm/decorators/legacy';
import { announce } from './announce.ts';
import { Loan } from './entities.ts';

export class Loans {
  constructor(private readonly em: EntityManager) {}

  @Transactional()
  async mark(id: number): Promise<void> {
    await this.em.nativeUpdate(Loan, { id }, { status: 'repaid' });
  }

  async repay(id: number): Promise<void> {
    await this.mark(id);
    await announce(id);
  }
}
