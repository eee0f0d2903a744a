import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function lockByEmail(manager: EntityManager, email: string): Promise<Order[]> {
  return manager.find(Order, { where: { email }, lock: { mode: 'for_no_key_update' } }); // ! refused
}
