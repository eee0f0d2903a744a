// The runner is never released.
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function close(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'closed' });
    await runner.commitTransaction();
  } catch {
    await runner.rollbackTransaction();
  }
  await runner.release();
}
