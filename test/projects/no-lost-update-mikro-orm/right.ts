// MikroORM: the database computes, or the row is locked.
import { type EntityManager, LockMode, raw } from '@mikro-orm/core';
import { Seat } from '../_shared/hall-mikro.ts';

export async function visit(em: EntityManager, id: number): Promise<void> {
  await em.nativeUpdate(Seat, { id }, { visits: raw('visits + 1') });
}

export async function tag(em: EntityManager, id: number, name: string): Promise<void> {
  await em.transactional(async (inner) => {
    const seat = await inner.findOneOrFail(Seat, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    seat.tags = [...seat.tags, name];
    await inner.flush();
  });
}
