// The data source can be told which runner to use.
import { dataSource, Order } from '../_shared/typeorm.ts';

export async function ship(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await dataSource.query('update stock set reserved = 0 where id = $1', [id], runner);
    await dataSource.createQueryBuilder(Order, 'o', runner).where({ id }).getOne();
    await dataSource.createQueryBuilder().setQueryRunner(runner).delete().from(Order).where({ id }).execute();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
