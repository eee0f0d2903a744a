// Whoever starts a transaction of their own ends it; one that was handed in belongs to the caller.
import type { QueryRunner } from 'typeorm';
import { Order, dataSource } from '../_shared/typeorm.ts';

export async function close(id: number, given?: QueryRunner): Promise<void> {
  const runner = given ?? dataSource.createQueryRunner();
  const isOwn = given === undefined;
  if (isOwn) await runner.startTransaction();
  try {
    await runner.manager.update(Order, { id }, { status: 'closed' });
    if (isOwn) await runner.commitTransaction();
  } catch (error) {
    if (isOwn) await runner.rollbackTransaction();
    throw error;
  } finally {
    if (isOwn) await runner.release();
  }
}
