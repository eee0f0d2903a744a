// TypeORM: rows are locked one by one in the order in which they came: two requests may wait for each other.
import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function lock(manager: EntityManager, ids: number[]): Promise<void> {
  for (const id of ids) {
    await manager.findOne(Order, { where: { id }, lock: { mode: 'pessimistic_write' } }); // ! queryPerElement
  }
}
