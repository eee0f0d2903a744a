// TypeORM: savepoints of nested transactions, rollbacks by hand, and a transaction that has ended.
import { dataSource, Order } from '../_shared/typeorm.ts';

export const close = (id: number) =>
  dataSource.transaction(async (manager) => {
    await manager.update(Order, { id }, { status: 'closed' });
    try {
      await manager.transaction(async (inner) => {
        await inner.update(Order, { id }, { email: '' });
      });
    } catch (error) {
      console.warn(error);
    }
  });

export async function open(id: number): Promise<boolean> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.manager.insert(Order, { id, status: 'open', email: '' });
    await runner.commitTransaction();
    return true;
  } catch {
    await runner.rollbackTransaction();
    return false;
  } finally {
    await runner.release();
  }
}

export async function reopen(id: number): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  let failure: unknown;
  try {
    await runner.manager.update(Order, { id }, { status: 'open' });
  } catch (error) {
    failure = error;
  }
  if (failure === undefined) await runner.commitTransaction();
  else await runner.rollbackTransaction();
  await runner.release();
}

/** What fails to be found is no error of the database. */
export const peek = (id: number) =>
  dataSource.transaction(async (manager) => {
    try {
      return await manager.findOneOrFail(Order, { where: { id } });
    } catch {
      return null;
    }
  });
