// A lock in a transaction: by callback, by hand, handed to helpers; and locks that are none of the database.
import type { EntityManager } from 'typeorm';
import { dataSource, Order } from '../_shared/typeorm.ts';
import { lockByEmail, lockFirst } from './kept.ts';

export async function cancel(id: number): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const order = await manager.findOneOrFail(Order, { where: { id }, lock: { mode: 'pessimistic_write' } });
    await manager.update(Order, { id }, { status: `not ${order.status}` });
  });
}

export async function ship(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.manager.getRepository(Order).createQueryBuilder('o').setLock('pessimistic_write').where({ id }).getOne();
    await lockFirst(runner.manager);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

export async function version(id: number, seen: number): Promise<Order> {
  return dataSource.getRepository(Order).findOneOrFail({ where: { id }, lock: { mode: 'optimistic', version: seen } });
}

export async function find(id: number, manager?: EntityManager): Promise<Order | null> {
  const query = (manager ?? dataSource.manager).createQueryBuilder(Order, 'o').where({ id });
  if (manager !== undefined) query.setLock('pessimistic_write');
  return query.getOne();
}

export async function close(email: string): Promise<void> {
  await dataSource.transaction((manager) => lockByEmail(manager, email));
}
