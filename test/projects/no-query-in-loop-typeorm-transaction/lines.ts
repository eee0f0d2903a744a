import type { EntityManager } from 'typeorm';
import { Order } from '../_shared/typeorm.ts';

export async function close(manager: EntityManager, id: number): Promise<void> {
  await manager.update(Order, { id }, { status: 'closed' });
}
