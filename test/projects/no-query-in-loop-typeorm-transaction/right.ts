// TypeORM: a transaction for each, also with a query runner.
import { dataSource } from '../_shared/typeorm.ts';
import { close } from './lines.ts';

export async function closeAll(ids: number[]): Promise<void> {
  for (const id of ids) {
    await dataSource.transaction(async (manager) => {
      await close(manager, id);
    });
  }
}

export async function closeByHand(ids: number[]): Promise<void> {
  for (const id of ids) {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await close(runner.manager, id);
      await runner.commitTransaction();
    } catch {
      await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  }
}
