// A query runner with a finally that releases and nothing that rolls back.
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function close(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'closed' });
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
