// MikroORM: two rows, one after the other.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Seat } from '../_shared/hall-mikro.ts';

export async function swap(em: EntityManager, from: number, to: number): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.nativeUpdate(Seat, { id: from }, { status: 'free' });
    await tx.nativeUpdate(Seat, { id: to }, { status: 'taken' }); // ! pair
  });
}
