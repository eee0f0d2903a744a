// TypeORM: with a callback, and with a runner by hand.
import type { EntityManager } from 'typeorm';
import { dataSource, Order } from '../_shared/typeorm.ts';

export const close = (id: number) =>
  dataSource.transaction(async (manager) => {
    try {
      await manager.update(Order, { id }, { status: 'closed' }); // ! aborted
    } catch (error) {
      console.warn(error);
    }
    await mark(manager, id);
  });

async function mark(manager: EntityManager, id: number): Promise<void> {
  const orders = manager.getRepository(Order);
  await orders.update({ id }, { status: 'marked' }).then(undefined, () => undefined); // ! aborted
}

export async function open(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    try {
      await runner.manager.insert(Order, { id, status: 'open', email: '' }); // ! aborted
    } catch {
      // there already
    }
    await runner.manager.update(Order, { id }, { status: 'open' });
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
