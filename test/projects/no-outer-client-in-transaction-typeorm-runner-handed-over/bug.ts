// The data source can be told which runner to use.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function ship(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await dataSource.query('update stock set reserved = 0 where id = $1', [id]); // ! outerClient
    await dataSource.createQueryBuilder(Order, 'o').where({ id }).getOne(); // ! outerClient
    await dataSource.createQueryBuilder().delete().from(Order).where({ id }).execute(); // ! outerClient
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
