// MikroORM: the smaller key first.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Seat } from '../_shared/hall-mikro.ts';

export async function swap(em: EntityManager, from: number, to: number): Promise<void> {
  const keys = [from, to].sort((left, right) => left - right);
  await em.transactional(async (tx) => {
    for (const id of keys) await tx.nativeUpdate(Seat, { id }, { status: 'moved' });
  });
}
