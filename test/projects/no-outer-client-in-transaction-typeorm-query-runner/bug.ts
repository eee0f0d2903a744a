// A query runner by hand: only its own manager is in the transaction, and only between start and commit.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function ship(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  const order = await dataSource.manager.findOneByOrFail(Order, { id });
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'shipped' });
    await runner.query('update stock set reserved = reserved - 1');
    await dataSource.manager.insert(Order, { email: order.email, status: 'parcel' }); // ! outerClient
    await dataSource.getRepository(Order).update({ id }, { email: order.email }); // ! outerClient
    await runner.commitTransaction();
    await dataSource.manager.update(Order, { id }, { status: 'announced' });
  } catch (error) {
    await runner.rollbackTransaction();
    await dataSource.manager.update(Order, { id }, { status: 'failed' });
    throw error;
  } finally {
    await runner.release();
  }
}
