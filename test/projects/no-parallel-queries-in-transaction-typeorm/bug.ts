// TypeORM: a class on the transaction's manager, and a runner by hand.
import type { EntityManager } from 'typeorm';
import { dataSource, Order } from '../_shared/typeorm.ts';

class Orders {
  private readonly manager: EntityManager;

  constructor(manager: EntityManager) {
    this.manager = manager;
  }

  async close(id: number): Promise<void> {
    const order = await this.manager.findOneBy(Order, { id });
    if (order !== null) await this.manager.save(order);
  }
}

export const closeAll = (ids: readonly number[]) =>
  dataSource.transaction(async (manager) => {
    const all = new Orders(manager);
    await Promise.all(ids.map(async (id) => all.close(id))); // ! multiStep "Orders.close"
  });

export async function open(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    const one = async (): Promise<void> => {
      await runner.manager.update(Order, { id }, { status: 'open' });
    };
    await one();
    await Promise.allSettled([runner.manager.delete(Order, { id: 1 }), runner.manager.delete(Order, { id: 2 })]); // ! settled
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
