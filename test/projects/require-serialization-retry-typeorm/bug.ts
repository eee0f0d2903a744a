// TypeORM: the level is the first argument, of the callback form and of the form by hand.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function pay(id: number): Promise<void> {
  await dataSource.transaction('SERIALIZABLE', (manager) => manager.update(Order, { id }, { status: 'paid' })); // ! noRetry "40001"
}

export async function ship(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction('REPEATABLE READ'); // ! noRetry
  try {
    await runner.manager.update(Order, { id }, { status: 'shipped' });
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
