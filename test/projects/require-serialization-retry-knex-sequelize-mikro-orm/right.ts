// The same option in three more libraries.
import { IsolationLevel, type EntityManager } from '@mikro-orm/core';
import type { Knex } from 'knex';
import { type Sequelize, Transaction } from 'sequelize';

export async function byKnex(knex: Knex, id: number): Promise<void> {
  const attempt = () => knex.transaction((trx) => trx('orders').where({ id }).del(), { isolationLevel: 'serializable' });
  await attempt().catch((error: { code?: string }) => {
    if (error.code !== '40001') throw error;
    return attempt();
  });
}

export async function bySequelize(sequelize: Sequelize): Promise<void> {
  const isolationLevel = Transaction.ISOLATION_LEVELS.READ_COMMITTED;
  await sequelize.transaction({ isolationLevel }, (transaction) => sequelize.query('delete from carts', { transaction }));
}

export async function byMikroOrm(em: EntityManager): Promise<void> {
  let left = 3;
  do {
    try {
      await em.transactional(() => Promise.resolve(), { isolationLevel: IsolationLevel.REPEATABLE_READ });
      return;
    } catch {
      left -= 1;
    }
  } while (left > 0);
}
