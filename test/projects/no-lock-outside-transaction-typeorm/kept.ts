import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function lockByEmail(manager: EntityManager, email: string): Promise<Order[]> {
  return manager.find(Order, { where: { email }, lock: { mode: 'pessimistic_write' } });
}

// Whoever calls it from elsewhere may hold a transaction.
export async function lockFirst(manager: EntityManager): Promise<Order | null> {
  return manager.findOne(Order, { where: {}, lock: { mode: 'pessimistic_read' } });
}
