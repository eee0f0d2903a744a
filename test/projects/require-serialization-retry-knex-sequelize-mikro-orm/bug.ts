// The same option in three more libraries.
import { IsolationLevel, type EntityManager } from '@mikro-orm/core';
import type { Knex } from 'knex';
import { type Sequelize, Transaction } from 'sequelize';

export async function byKnex(knex: Knex, id: number): Promise<void> {
  await knex.transaction((trx) => trx('orders').where({ id }).del(), { isolationLevel: 'serializable' }); // ! noRetry
}

export async function bySequelize(sequelize: Sequelize): Promise<void> {
  const isolationLevel = Transaction.ISOLATION_LEVELS.SERIALIZABLE;
  await sequelize.transaction({ isolationLevel }, (transaction) => sequelize.query('delete from carts', { transaction })); // ! noRetry
}

export async function byMikroOrm(em: EntityManager): Promise<void> {
  await em.transactional(() => Promise.resolve(), { isolationLevel: IsolationLevel.REPEATABLE_READ }); // ! noRetry
}
