// TypeORM: rows are locked one by one, in order.
import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function lock(manager: EntityManager, ids: number[]): Promise<void> {
  const ordered = [...new Set(ids)].sort((left, right) => left - right);
  for (const id of ordered) {
    await manager.findOne(Order, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
